<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- A draft: no native speaker has reviewed it yet.  When one has, extra-review becomes native. -->
<TS version="2.1" language="de" sourcelanguage="en">
<extra-review>draft</extra-review>
<context>
    <name></name>
    <!-- The button and the band -->
    <message id="band.help">
        <source>Ask for a safety-team member</source>
        <translation>Jemanden vom Awareness-Team rufen</translation>
    </message>
    <message id="band.help_line">
        <source>You don't have to say why</source>
        <translation>Sie müssen nicht sagen, warum</translation>
    </message>
    <message id="band.tap_again">
        <extracomment>Where a venue asks for two taps</extracomment>
        <source>Tap again to ask</source>
        <translation>Zum Rufen erneut tippen</translation>
    </message>
    <message id="band.listening">
        <source>The safety team is listening.</source>
        <translation>Das Awareness-Team achtet auf Anfragen.</translation>
    </message>
    <message id="band.nobody_listening">
        <source>Nobody from the team is listening right now.</source>
        <translation>Gerade achtet niemand vom Team auf Anfragen.</translation>
    </message>
    <message id="band.listening_closing">
        <source>The safety team is listening. Its hours end soon.</source>
        <translation>Das Awareness-Team achtet auf Anfragen. Seine Dienstzeit endet bald.</translation>
    </message>
    <message id="band.listening_closed">
        <source>The safety team is listening, outside its hours.</source>
        <translation>Das Awareness-Team achtet auf Anfragen, außerhalb seiner Dienstzeit.</translation>
    </message>
    <message id="band.unconfirmed">
        <source>The team may not notice at once.</source>
        <translation>Das Team merkt es vielleicht nicht sofort.</translation>
    </message>
    <message id="band.unconfirmed_closing">
        <source>The team may not notice. Its hours end soon.</source>
        <translation>Das Team merkt es vielleicht nicht. Seine Dienstzeit endet bald.</translation>
    </message>
    <message id="band.unconfirmed_closed">
        <source>The team may not notice. These are not its hours.</source>
        <translation>Das Team merkt es vielleicht nicht. Es ist außerhalb seiner Dienstzeit.</translation>
    </message>
    <message id="band.nobody_closing">
        <source>Nobody from the team is listening. Its hours end soon.</source>
        <translation>Niemand vom Team achtet auf Anfragen. Seine Dienstzeit endet bald.</translation>
    </message>
    <message id="band.nobody_closed">
        <source>Nobody is listening. These are not the team's hours.</source>
        <translation>Niemand achtet auf Anfragen. Es ist außerhalb der Dienstzeit des Teams.</translation>
    </message>
    <message id="band.unsure">
        <source>We cannot tell whether the team is listening.</source>
        <translation>Wir wissen nicht, ob das Team auf Anfragen achtet.</translation>
    </message>
    <message id="band.unsure_closing">
        <source>We cannot tell whether the team is listening. Its hours end soon.</source>
        <translation>Wir wissen nicht, ob das Team auf Anfragen achtet. Seine Dienstzeit endet bald.</translation>
    </message>
    <message id="band.unsure_closed">
        <source>We cannot tell whether the team is listening. These are not its hours.</source>
        <translation>Wir wissen nicht, ob das Team auf Anfragen achtet. Es ist außerhalb seiner Dienstzeit.</translation>
    </message>
    <message id="band.nobody_listening_ways">
        <extracomment>Followed by the other ways</extracomment>
        <source>You can still ask here. You can also:</source>
        <translation>Sie können hier trotzdem rufen. Sie können auch:</translation>
    </message>
    <message id="band.deaf">
        <source>This screen cannot see the team's answers right now.</source>
        <translation>Antworten des Teams sind hier gerade nicht zu sehen.</translation>
    </message>
    <message id="band.quiet">
        <extracomment>The folded status: the sign's word, then one line of the state</extracomment>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="band.quiet_open">
        <source>Show the status again</source>
        <translation>Stand wieder zeigen</translation>
    </message>
    <message id="band.saved_short">
        <source>Saved at %1</source>
        <translation>Gespeichert um %1</translation>
    </message>
    <message id="band.not_saved_short">
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message id="band.seen_short">
        <source>Seen by the team</source>
        <translation>Vom Team gesehen</translation>
    </message>
    <message id="band.coming_short">
        <source>A team member is coming</source>
        <translation>Jemand vom Team kommt</translation>
    </message>
    <message id="band.stepped_back_short">
        <source>We are asking the others</source>
        <translation>Wir fragen die anderen</translation>
    </message>
    <message id="band.with_you_short">
        <source>A team member says they are with you</source>
        <translation>Jemand vom Team sagt: Ich bin bei Ihnen</translation>
    </message>
    <message id="band.closed_short">
        <source>The team has closed this</source>
        <translation>Vom Team geschlossen</translation>
    </message>
    <message id="band.withdrawn_short">
        <source>You no longer need this</source>
        <translation>Sie brauchen es nicht mehr</translation>
    </message>
    <!-- The visit: saved before anything is claimed -->
    <message id="visit.saving">
        <source>Saving…</source>
        <translation>Speichert…</translation>
    </message>
    <message id="visit.not_saved">
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message id="visit.not_saved_trying">
        <extracomment>Followed by the other ways</extracomment>
        <source>We are still trying. Please do not wait for this screen.</source>
        <translation>Wir versuchen es weiter. Bitte warten Sie nicht auf diesen Bildschirm.</translation>
    </message>
    <message id="visit.saved_at">
        <extracomment>%1 is a time, 14:32</extracomment>
        <source>Saved at %1.</source>
        <translation>Gespeichert um %1 Uhr.</translation>
    </message>
    <!-- The visit: what is true now -->
    <message id="visit.seen_by_no_one">
        <source>No one has seen it yet.</source>
        <translation>Noch hat es niemand gesehen.</translation>
    </message>
    <message id="visit.shown">
        <source>The team's screen shows it. No one has answered yet.</source>
        <translation>Der Bildschirm des Teams zeigt es. Noch hat niemand geantwortet.</translation>
    </message>
    <message id="visit.no_screen_yet">
        <source>No team screen has this yet.</source>
        <translation>Noch ist es auf keinem Bildschirm des Teams.</translation>
    </message>
    <message id="visit.no_answer">
        <source>No one has answered yet.</source>
        <translation>Noch hat niemand geantwortet.</translation>
    </message>
    <message id="visit.nothing_wrong">
        <source>You did nothing wrong.</source>
        <translation>Sie haben nichts falsch gemacht.</translation>
    </message>
    <message id="visit.nobody_listening">
        <source>Nobody from the team is listening right now.</source>
        <translation>Gerade achtet niemand vom Team auf Anfragen.</translation>
    </message>
    <message id="visit.nobody_closed">
        <source>Nobody is listening. These are not the team's hours.</source>
        <translation>Niemand achtet auf Anfragen. Es ist außerhalb der Dienstzeit des Teams.</translation>
    </message>
    <message id="visit.unconfirmed">
        <source>The team may not notice this.</source>
        <translation>Das Team merkt dies vielleicht nicht.</translation>
    </message>
    <message id="visit.unsure">
        <source>We cannot tell whether the team is listening.</source>
        <translation>Wir wissen nicht, ob das Team auf Anfragen achtet.</translation>
    </message>
    <message id="visit.hours_end">
        <source>The team's hours end soon.</source>
        <translation>Die Dienstzeit des Teams endet bald.</translation>
    </message>
    <message id="visit.out_of_hours">
        <source>These are not the team's hours.</source>
        <translation>Es ist außerhalb der Dienstzeit des Teams.</translation>
    </message>
    <message id="visit.deaf">
        <source>This screen cannot see the team's answers right now.</source>
        <translation>Antworten des Teams sind hier gerade nicht zu sehen.</translation>
    </message>
    <message id="visit.seen">
        <source>A team member has seen it. Nobody is on the way yet.</source>
        <translation>Jemand vom Team hat es gesehen. Noch ist niemand unterwegs.</translation>
    </message>
    <message id="visit.coming">
        <extracomment>%1 is a place, or visit.this_screen</extracomment>
        <source>A team member is coming to %1.</source>
        <translation>Jemand vom Team kommt. Treffpunkt: %1.</translation>
    </message>
    <message id="visit.this_screen">
        <source>this screen</source>
        <translation>dieser Bildschirm</translation>
    </message>
    <message id="visit.stepped_back">
        <source>The person who was coming cannot come. We are asking the others.</source>
        <translation>Die Person, die unterwegs war, kann nicht kommen. Wir fragen die anderen.</translation>
    </message>
    <message id="visit.with_you">
        <source>A team member says they are with you.</source>
        <translation>Jemand vom Team sagt: Ich bin bei Ihnen.</translation>
    </message>
    <message id="visit.closed">
        <source>The team has closed this. If you still need somebody, press again.</source>
        <translation>Das Team hat die Anfrage geschlossen. Wenn Sie noch jemanden brauchen, drücken Sie wieder.</translation>
    </message>
    <message id="visit.withdrawn">
        <source>We told the team that you no longer need this. They may still look in.</source>
        <translation>Wir haben dem Team gesagt, dass Sie dies nicht mehr brauchen. Vielleicht schaut trotzdem jemand vorbei.</translation>
    </message>
    <message id="visit.undo">
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <!-- The visit: what the person may do -->
    <message id="visit.still_you">
        <source>Is this still you?</source>
        <translation>Sind das noch Sie?</translation>
    </message>
    <message id="visit.yes">
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message id="visit.somebody_else">
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message id="visit.hide">
        <source>Hide this screen</source>
        <translation>Bildschirm verbergen</translation>
    </message>
    <message id="visit.hide_line">
        <source>The team still comes to this screen.</source>
        <translation>Das Team kommt weiter zu diesem Bildschirm.</translation>
    </message>
    <message id="visit.hide_open">
        <source>Your request stays open.</source>
        <translation>Ihre Anfrage bleibt offen.</translation>
    </message>
    <message id="visit.hide_line_place">
        <extracomment>%1 is the chosen place</extracomment>
        <source>The team still comes to %1.</source>
        <translation>Das Team kommt weiter. Treffpunkt: %1.</translation>
    </message>
    <message id="visit.no_longer">
        <source>I no longer need this</source>
        <translation>Ich brauche dies nicht mehr</translation>
    </message>
    <message id="visit.wait_here">
        <source>You can wait here.</source>
        <translation>Sie können hier warten.</translation>
    </message>
    <message id="visit.where">
        <source>Where shall they come?</source>
        <translation>Wohin soll das Team kommen?</translation>
    </message>
    <message id="visit.here">
        <source>Here</source>
        <translation>Hierher</translation>
    </message>
    <message id="visit.noted">
        <source>Noted.</source>
        <translation>Notiert.</translation>
    </message>
    <message id="visit.change">
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message id="visit.step_free">
        <source>step-free</source>
        <translation>ohne Stufen</translation>
    </message>
    <message id="visit.not_step_free">
        <source>with steps</source>
        <translation>mit Stufen</translation>
    </message>
    <!-- The visit: the match sign -->
    <message id="visit.sign_line">
        <extracomment>%1 is what the team wears</extracomment>
        <source>Whoever comes from the team shows you this sign and wears %1. A sign is no proof of who they are.</source>
        <translation>Wer vom Team kommt, zeigt Ihnen dieses Zeichen und trägt: %1. Ein Zeichen beweist nicht, wer jemand ist.</translation>
    </message>
    <message id="visit.sign_line_plain">
        <source>Whoever comes from the team shows you this sign. A sign is no proof of who they are.</source>
        <translation>Wer vom Team kommt, zeigt Ihnen dieses Zeichen. Ein Zeichen beweist nicht, wer jemand ist.</translation>
    </message>
    <message id="visit.sign">
        <extracomment>Spoken: shape, colour, word</extracomment>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <!-- The visit: other ways, emergency, privacy -->
    <message id="visit.other_ways">
        <source>You can also:</source>
        <translation>Sie können auch:</translation>
    </message>
    <message id="visit.outside_team">
        <source>%1 (not part of the team)</source>
        <translation>%1 (gehört nicht zum Team)</translation>
    </message>
    <message id="visit.emergency">
        <extracomment>%1 is the emergency number</extracomment>
        <source>Call %1 now if:</source>
        <translation>Jetzt %1 anrufen, wenn:</translation>
    </message>
    <message id="visit.emergency_hurt">
        <source>someone is hurt</source>
        <translation>jemand verletzt ist</translation>
    </message>
    <message id="visit.emergency_danger">
        <source>someone is in danger</source>
        <translation>jemand in Gefahr ist</translation>
    </message>
    <message id="visit.emergency_fire">
        <source>there is fire</source>
        <translation>es brennt</translation>
    </message>
    <message id="visit.emergency_unconfirmed">
        <source>In danger now? Call the emergency number (112 in most of the world, 911 in North America).</source>
        <translation>Jetzt in Gefahr? Wählen Sie den Notruf (112 in den meisten Ländern, 911 in Nordamerika).</translation>
    </message>
    <message id="visit.no_police">
        <source>This button does not call the police.</source>
        <translation>Dieser Knopf ruft nicht die Polizei.</translation>
    </message>
    <message id="visit.privacy_heading">
        <source>What this screen stores</source>
        <translation>Was dieser Bildschirm speichert</translation>
    </message>
    <message id="visit.privacy">
        <extracomment>At most 60 words, and true for what is stored</extracomment>
        <source>This screen stores the time, this place, your sign, the language and where you want to meet. It stores the team's steps and their short notes. No name, no picture, no sound. The safety team can see it until the organizer deletes it. To have it erased, tell them the place, time and sign.</source>
        <translation>Dieser Bildschirm speichert Uhrzeit, Ort, Ihr Zeichen, die Sprache und den Treffpunkt. Er speichert die Schritte des Teams und seine kurzen Notizen. Kein Name, kein Bild, kein Ton. Das Awareness-Team kann es sehen, bis die Veranstalter es löschen. Um es löschen zu lassen, nennen Sie ihnen Ort, Uhrzeit und Zeichen.</translation>
    </message>
    <!-- The visit: time runs out -->
    <message id="visit.idle">
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message id="visit.idle_stay">
        <source>I am still here</source>
        <translation>Ich bin noch da</translation>
    </message>
    <message id="visit.idle_leave">
        <source>Back to the cards</source>
        <translation>Zurück zu den Karten</translation>
    </message>
    <message id="visit.restored">
        <source>This screen started again. Your request is still open.</source>
        <translation>Dieser Bildschirm wurde neu gestartet. Ihre Anfrage ist weiter offen.</translation>
    </message>
    <!-- Cards -->
    <message id="card.try_today">
        <source>One thing to try today</source>
        <translation>Heute einmal ausprobieren</translation>
    </message>
    <message id="card.previous">
        <source>Previous card</source>
        <translation>Vorige Karte</translation>
    </message>
    <message id="card.pause">
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message id="card.play">
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message id="card.next">
        <source>Next card</source>
        <translation>Nächste Karte</translation>
    </message>
    <message id="card.position">
        <source>Card %1 of %2</source>
        <translation>Karte %1 von %2</translation>
    </message>
    <message id="card.dots">
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message id="card.window">
        <source>On being an ally</source>
        <translation>Karten über Verbündete</translation>
    </message>
    <message id="card.more">
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <!-- Places, ways and phrases that a venue may name by their key -->
    <message id="venue.place.information_desk">
        <source>the information desk</source>
        <translation>der Infostand</translation>
    </message>
    <message id="venue.place.quiet_room">
        <source>the quiet room</source>
        <translation>der Ruheraum</translation>
    </message>
    <message id="venue.place.first_aid">
        <source>the first-aid room</source>
        <translation>der Erste-Hilfe-Raum</translation>
    </message>
    <message id="venue.place.main_entrance">
        <source>the main entrance</source>
        <translation>der Haupteingang</translation>
    </message>
    <message id="venue.place_name.information_desk">
        <source>Information desk</source>
        <translation>Infostand</translation>
    </message>
    <message id="venue.place_name.quiet_room">
        <source>Quiet room</source>
        <translation>Ruheraum</translation>
    </message>
    <message id="venue.place_name.first_aid">
        <source>First-aid room</source>
        <translation>Erste-Hilfe-Raum</translation>
    </message>
    <message id="venue.place_name.main_entrance">
        <source>Main entrance</source>
        <translation>Haupteingang</translation>
    </message>
    <message id="venue.way.event_staff">
        <source>Speak to anyone on the staff of this event</source>
        <translation>Sprechen Sie eine Person an, die hier mitarbeitet</translation>
    </message>
    <message id="venue.way.building_staff">
        <source>Speak to the staff of this building</source>
        <translation>Sprechen Sie das Personal des Hauses an</translation>
    </message>
    <message id="venue.way.information_desk">
        <source>Go to the information desk</source>
        <translation>Gehen Sie zum Infostand</translation>
    </message>
    <message id="venue.way.first_aid">
        <source>Go to the first-aid room</source>
        <translation>Gehen Sie zum Erste-Hilfe-Raum</translation>
    </message>
    <!-- Sign: shapes and colours, spoken and written -->
    <message id="sign.shape.circle">
        <source>circle</source>
        <translation>Kreis</translation>
    </message>
    <message id="sign.shape.square">
        <source>square</source>
        <translation>Quadrat</translation>
    </message>
    <message id="sign.shape.triangle">
        <source>triangle</source>
        <translation>Dreieck</translation>
    </message>
    <message id="sign.shape.star">
        <source>star</source>
        <translation>Stern</translation>
    </message>
    <message id="sign.shape.heart">
        <source>heart</source>
        <translation>Herz</translation>
    </message>
    <message id="sign.shape.moon">
        <source>moon</source>
        <translation>Mond</translation>
    </message>
    <message id="sign.shape.ring">
        <source>ring</source>
        <translation>Ring</translation>
    </message>
    <message id="sign.shape.drop">
        <source>drop</source>
        <translation>Tropfen</translation>
    </message>
    <message id="sign.colour.blue">
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message id="sign.colour.orange">
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message id="sign.colour.green">
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message id="sign.colour.yellow">
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message id="sign.colour.black">
        <source>black</source>
        <translation>schwarz</translation>
    </message>
    <message id="sign.colour.white">
        <source>white</source>
        <translation>weiß</translation>
    </message>
    <!-- Languages, as the desk names the visitor's screen -->
    <!-- Sign-in pad -->
    <message id="pad.title">
        <source>Team sign-in</source>
        <translation>Anmeldung für das Team</translation>
    </message>
    <message id="pad.number">
        <source>Call number</source>
        <translation>Team-Nummer</translation>
    </message>
    <message id="pad.pin">
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message id="pad.digits">
        <source>%1 of %2 digits</source>
        <translation>%1 von %2 Ziffern</translation>
    </message>
    <message id="pad.digit">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="pad.erase">
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message id="pad.next">
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message id="pad.sign_in">
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message id="pad.wrong">
        <source>That number and PIN do not fit.</source>
        <translation>Nummer und PIN passen nicht zusammen.</translation>
    </message>
    <message id="pad.wait">
        <source>The next try is possible in %1 s.</source>
        <translation>Der nächste Versuch geht in %1 s.</translation>
    </message>
    <message id="pad.checking">
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message id="pad.nobody">
        <source>No team member is set up yet. At a terminal on this machine: allyship-kiosk staff add 1 --lead</source>
        <translation>Noch ist niemand vom Team eingerichtet. In einer Konsole auf diesem Gerät: allyship-kiosk staff add 1 --lead</translation>
    </message>
    <message id="pad.failed">
        <source>Sign-in does not work on this machine right now.</source>
        <translation>Die Anmeldung geht auf diesem Gerät gerade nicht.</translation>
    </message>
    <message id="pad.recovery">
        <source>Recovery code</source>
        <translation>Ersatzcode</translation>
    </message>
    <message id="pad.use_recovery">
        <source>Use a recovery code</source>
        <translation>Ersatzcode benutzen</translation>
    </message>
    <message id="pad.use_pin">
        <source>Use a PIN</source>
        <translation>PIN benutzen</translation>
    </message>
    <message id="pad.or_badge">
        <source>Or hold your badge to the reader.</source>
        <translation>Oder halten Sie Ihren Ausweis an das Lesegerät.</translation>
    </message>
    <message id="pad.badge_unknown">
        <source>This badge is not known here. Sign in with your PIN.</source>
        <translation>Dieser Ausweis ist hier nicht bekannt. Melden Sie sich mit Ihrer PIN an.</translation>
    </message>
    <message id="pad.badge_wait">
        <source>Badges are read again in %1 s. Sign in with your PIN.</source>
        <translation>Ausweise werden in %1 s wieder gelesen. Melden Sie sich mit Ihrer PIN an.</translation>
    </message>
    <message id="pad.early">
        <source>You can sign in from %1. If you are needed earlier, ask a lead.</source>
        <translation>Sie können sich ab %1 anmelden. Werden Sie früher gebraucht, fragen Sie die Teamleitung.</translation>
    </message>
    <message id="pad.over">
        <source>Your time on the team ended at %1. Ask a lead if you should go on.</source>
        <translation>Ihre Zeit im Team endete: %1. Fragen Sie die Teamleitung, ob Sie weitermachen sollen.</translation>
    </message>
    <message id="pad.revoked">
        <source>A lead ended your sign-in. Sign in again, or ask a lead.</source>
        <translation>Die Teamleitung hat Ihre Anmeldung beendet. Melden Sie sich wieder an, oder fragen Sie sie.</translation>
    </message>
    <!-- Desk: the frame -->
    <message id="desk.title">
        <source>Safety desk</source>
        <translation>Team-Pult</translation>
    </message>
    <message id="desk.listening">
        <source>Listening · %1 on duty</source>
        <translation>Auf Empfang · %1 im Dienst</translation>
    </message>
    <message id="desk.not_listening">
        <source>Not listening: %1</source>
        <translation>Nicht auf Empfang: %1</translation>
    </message>
    <message id="desk.why_signed_out">
        <source>nobody is signed in</source>
        <translation>niemand ist angemeldet</translation>
    </message>
    <message id="desk.why_untested">
        <source>the alert is not tested</source>
        <translation>das Signal ist nicht getestet</translation>
    </message>
    <message id="desk.why_hidden">
        <source>this window is not visible</source>
        <translation>dieses Fenster ist nicht sichtbar</translation>
    </message>
    <message id="desk.why_deaf">
        <source>the log cannot be read</source>
        <translation>das Protokoll ist nicht lesbar</translation>
    </message>
    <message id="desk.why_idle">
        <source>nobody has touched this desk for %1 min</source>
        <translation>seit %1 min hat niemand dieses Pult berührt</translation>
    </message>
    <message id="desk.no_kiosk">
        <source>No kiosk has written to the log of this machine, so no request can reach this desk.</source>
        <translation>Kein Kiosk hat in das Protokoll dieses Geräts geschrieben. Darum kann keine Anfrage dieses Pult erreichen.</translation>
    </message>
    <message id="desk.no_log">
        <source>The log cannot be read right now. Requests may not show here.</source>
        <translation>Das Protokoll ist gerade nicht lesbar. Anfragen erscheinen hier vielleicht nicht.</translation>
    </message>
    <message id="desk.not_saved">
        <source>Not saved yet. This desk keeps trying. The kiosk does not know of it.</source>
        <translation>Noch nicht gespeichert. Dieses Pult versucht es weiter. Der Kiosk weiß nichts davon.</translation>
    </message>
    <message id="desk.saving">
        <source>Saving…</source>
        <translation>Speichert…</translation>
    </message>
    <message id="desk.empty">
        <source>Nobody is asking.</source>
        <translation>Niemand ruft.</translation>
    </message>
    <message id="desk.close_desk">
        <source>Back to the cards</source>
        <translation>Zurück zu den Karten</translation>
    </message>
    <message id="desk.open">
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <!-- Desk: groups -->
    <message id="desk.group.needs_somebody">
        <source>Needs somebody</source>
        <translation>Braucht jemanden</translation>
    </message>
    <message id="desk.group.on_the_way">
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message id="desk.group.with_the_person">
        <source>With the person</source>
        <translation>Bei der Person</translation>
    </message>
    <message id="desk.group.closed">
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message id="desk.group.touched">
        <extracomment>Where a venue asks for two taps; followed by a number, for the last 12 hours</extracomment>
        <source>Tapped once and not again</source>
        <translation>Nur einmal angetippt</translation>
    </message>
    <message id="desk.group.many">
        <extracomment>More than five unseen requests of one kiosk</extracomment>
        <source>%1 new at %2</source>
        <translation>%1 neue bei %2</translation>
    </message>
    <!-- Desk: a row -->
    <message id="desk.age">
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message id="desk.row">
        <extracomment>Spoken: the sign's word, where, age</extracomment>
        <source>%1, %2, waiting %3</source>
        <translation>%1, %2, wartet seit %3</translation>
    </message>
    <message id="desk.here">
        <source>at the kiosk</source>
        <translation>am Kiosk</translation>
    </message>
    <message id="desk.screen_in">
        <source>Screen in %1</source>
        <translation>Bildschirm: %1</translation>
    </message>
    <message id="desk.code">
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message id="desk.mark.withdrawn">
        <source>They no longer need it. Please still look in.</source>
        <translation>Wird nicht mehr gebraucht. Bitte trotzdem vorbeischauen.</translation>
    </message>
    <message id="desk.mark.drill">
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message id="desk.mark.drill_line">
        <source>Nobody asks: this proves that a request would come here. Nobody has to go.</source>
        <translation>Niemand ruft: Dies beweist, dass eine Anfrage hier ankäme. Niemand muss gehen.</translation>
    </message>
    <message id="desk.mark.reminded">
        <source>%1 said they were going at %2. Are they there?</source>
        <translation>%1 sagte um %2: Ich gehe. Schon da?</translation>
    </message>
    <message id="desk.mark.you_reminded">
        <source>You said you were going at %1. Are you there?</source>
        <translation>Sie sagten um %1: Ich gehe. Sind Sie da?</translation>
    </message>
    <message id="desk.mark.escalated">
        <source>Called again</source>
        <translation>Erneut gerufen</translation>
    </message>
    <message id="desk.mark.pressed_again">
        <source>Pressed again</source>
        <translation>Erneut gedrückt</translation>
    </message>
    <message id="desk.mark.nobody_answered">
        <source>Nobody has answered.</source>
        <translation>Niemand hat geantwortet.</translation>
    </message>
    <message id="desk.mark.going">
        <source>%1 is going since %2.</source>
        <translation>%1 ist seit %2 unterwegs.</translation>
    </message>
    <message id="desk.mark.seen">
        <source>Seen by %1 at %2. Nobody is on the way.</source>
        <translation>%1 hat es um %2 gesehen. Niemand ist unterwegs.</translation>
    </message>
    <message id="desk.mark.stepped_back">
        <source>%1 cannot come. Nobody is on the way.</source>
        <translation>%1 kann nicht kommen. Niemand ist unterwegs.</translation>
    </message>
    <message id="desk.mark.new">
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <!-- Desk: the buttons of the word table -->
    <message id="desk.going">
        <source>I'm going</source>
        <translation>Ich gehe</translation>
    </message>
    <message id="desk.seen">
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message id="desk.not_me">
        <source>Not me</source>
        <translation>Ich nicht</translation>
    </message>
    <message id="desk.there">
        <source>I'm there</source>
        <translation>Ich bin da</translation>
    </message>
    <message id="desk.close">
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message id="desk.reopen">
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message id="desk.undo_left">
        <source>Undo, %1 s left</source>
        <translation>Rückgängig, noch %1 s</translation>
    </message>
    <message id="desk.refused">
        <source>That step is not possible any more. The row shows what is true now.</source>
        <translation>Dieser Schritt geht nicht mehr. Die Zeile zeigt, was jetzt gilt.</translation>
    </message>
    <message id="desk.too_late">
        <source>Too late to undo.</source>
        <translation>Zu spät für Rückgängig.</translation>
    </message>
    <message id="desk.show_sign">
        <source>Show this sign and wait in sight. Do not call the word out.</source>
        <translation>Zeigen Sie dieses Zeichen und warten Sie gut sichtbar. Rufen Sie das Wort nicht laut.</translation>
    </message>
    <!-- Desk: reasons for closing -->
    <message id="desk.reasons">
        <source>Why is it closed?</source>
        <translation>Warum schließen?</translation>
    </message>
    <message id="desk.reason.attended">
        <source>Attended</source>
        <translation>Begleitet</translation>
    </message>
    <message id="desk.reason.handed_over_to_security">
        <source>Handed over to security</source>
        <translation>Übergeben: Sicherheitsdienst</translation>
    </message>
    <message id="desk.reason.handed_over_to_medical">
        <source>Handed over to medical</source>
        <translation>Übergeben: Sanitätsdienst</translation>
    </message>
    <message id="desk.reason.nobody_there">
        <source>Nobody there</source>
        <translation>Niemand da</translation>
    </message>
    <message id="desk.reason.not_needed">
        <source>Not needed any more</source>
        <translation>Nicht mehr nötig</translation>
    </message>
    <message id="desk.reason.mistaken_press">
        <source>Mistaken press</source>
        <translation>Aus Versehen gedrückt</translation>
    </message>
    <message id="desk.cancel">
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
    <!-- Desk: what happened; %1 is who, where the sentence names somebody -->
    <message id="desk.history">
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message id="desk.event.touched">
        <source>Touched once at %1, without a second tap.</source>
        <translation>Einmal angetippt um %1, kein zweites Mal.</translation>
    </message>
    <message id="desk.event.pressed">
        <source>Pressed at %1. Saved.</source>
        <translation>Gedrückt um %1. Gespeichert.</translation>
    </message>
    <message id="desk.event.pressed_again">
        <source>Pressed again at %1. Saved.</source>
        <translation>Erneut gedrückt um %1. Gespeichert.</translation>
    </message>
    <message id="desk.event.place_chosen">
        <source>They chose to meet at %1.</source>
        <translation>Gewählter Treffpunkt: %1.</translation>
    </message>
    <message id="desk.event.place_chosen_here">
        <source>They chose to meet at the kiosk.</source>
        <translation>Gewählter Treffpunkt: am Kiosk.</translation>
    </message>
    <message id="desk.event.language_chosen">
        <source>They set the screen to %1.</source>
        <translation>Gewählte Sprache: %1.</translation>
    </message>
    <message id="desk.event.withdrawn">
        <source>They no longer need it.</source>
        <translation>Wird nicht mehr gebraucht.</translation>
    </message>
    <message id="desk.event.withdrawal_undone">
        <source>They need it again.</source>
        <translation>Wird wieder gebraucht.</translation>
    </message>
    <message id="desk.event.shown">
        <source>Shown on %1.</source>
        <translation>Angezeigt: %1.</translation>
    </message>
    <message id="desk.event.seen">
        <source>Seen by %1.</source>
        <translation>%1 hat es gesehen.</translation>
    </message>
    <message id="desk.event.coming">
        <source>%1 is going.</source>
        <translation>%1 ist unterwegs.</translation>
    </message>
    <message id="desk.event.stepped_back">
        <source>%1 cannot come.</source>
        <translation>%1 kann nicht kommen.</translation>
    </message>
    <message id="desk.event.arrived">
        <source>%1 is with the person.</source>
        <translation>%1 ist bei der Person.</translation>
    </message>
    <message id="desk.event.undone">
        <source>%1 took a step back.</source>
        <translation>%1 nahm einen Schritt zurück.</translation>
    </message>
    <message id="desk.event.closed">
        <source>Closed by %1: %2.</source>
        <translation>%1 hat geschlossen: %2.</translation>
    </message>
    <message id="desk.event.reopened">
        <source>Opened again by %1.</source>
        <translation>%1 hat es wieder geöffnet.</translation>
    </message>
    <message id="desk.event.escalated">
        <source>Nobody had answered. Called again, step %1.</source>
        <translation>Keine Antwort. Erneut gerufen, Stufe %1.</translation>
    </message>
    <message id="desk.event.reminded">
        <source>Nobody had arrived. Asked whether they are there (%1).</source>
        <translation>Niemand war angekommen. Nachgefragt, ob jemand da ist (%1).</translation>
    </message>
    <message id="desk.event.proved">
        <source>The drill reached %1.</source>
        <translation>Die Übung kam an: %1.</translation>
    </message>
    <message id="desk.event.proved_not">
        <source>The drill did not reach %1.</source>
        <translation>Die Übung kam nicht an: %1.</translation>
    </message>
    <message id="desk.event.drill_ended">
        <source>The drill ended.</source>
        <translation>Die Übung ist zu Ende.</translation>
    </message>
    <message id="desk.path.page">
        <extracomment>The staff page on phone or laptop number %1</extracomment>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message id="desk.path.channel">
        <source>channel %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message id="desk.path.screen">
        <source>the kiosk's own screen</source>
        <translation>der Bildschirm am Kiosk</translation>
    </message>
    <message id="desk.event.note_added">
        <source>%1 added a note.</source>
        <translation>%1 ergänzte eine Notiz.</translation>
    </message>
    <message id="desk.event.note_struck">
        <source>%1 struck a note.</source>
        <translation>%1 strich eine Notiz.</translation>
    </message>
    <message id="desk.event.linked">
        <source>Pressed on the status screen of another request.</source>
        <translation>Auf dem Bildschirm einer anderen Anfrage gedrückt.</translation>
    </message>
    <message id="desk.event.purged">
        <source>Its details were deleted.</source>
        <translation>Die Einzelheiten wurden gelöscht.</translation>
    </message>
    <message id="desk.event.notes_viewed">
        <source>%1 read the notes.</source>
        <translation>%1 hat die Notizen gelesen.</translation>
    </message>
    <message id="desk.event.unread">
        <source>A step that this version does not know: %1.</source>
        <translation>Ein Schritt, den diese Version nicht kennt: %1.</translation>
    </message>
    <message id="desk.event.hand_over_offered">
        <source>%1 asked %2 to take over.</source>
        <translation>%1 bat %2 zu übernehmen.</translation>
    </message>
    <message id="desk.event.hand_over_taken">
        <source>%1 took over.</source>
        <translation>%1 hat übernommen.</translation>
    </message>
    <message id="desk.event.hand_over_declined">
        <source>%1 could not take over.</source>
        <translation>%1 konnte nicht übernehmen.</translation>
    </message>
    <message id="desk.event.for_lead">
        <source>%1 marked it for the lead.</source>
        <translation>%1 hat es für die Teamleitung markiert.</translation>
    </message>
    <message id="desk.event.lead_has_it">
        <source>%1 has it as a lead.</source>
        <translation>Bei der Teamleitung: %1.</translation>
    </message>
    <message id="desk.event.follow_up_set">
        <source>%1 set a time to look again: %2.</source>
        <translation>%1 setzte eine Zeit zum Nachsehen: %2.</translation>
    </message>
    <message id="desk.event.follow_up_done">
        <source>%1 looked again. Done.</source>
        <translation>%1 hat wieder nachgesehen. Erledigt.</translation>
    </message>
    <message id="desk.event.arrival_proved">
        <source>%1 touched the kiosk at %2.</source>
        <translation>%1 hat den Kiosk berührt: %2.</translation>
    </message>
    <message id="desk.event.linked_by">
        <source>%1 linked it with another request.</source>
        <translation>%1 hat es mit einer anderen Anfrage verbunden.</translation>
    </message>
    <message id="desk.event.undone_linked">
        <source>%1 took a link away.</source>
        <translation>%1 hat eine Verbindung gelöst.</translation>
    </message>
    <message id="desk.event.undone_hand_over_offered">
        <source>%1 took the question back.</source>
        <translation>%1 hat die Bitte zurückgenommen.</translation>
    </message>
    <message id="desk.person">
        <source>Team %1</source>
        <translation>Team %1</translation>
    </message>
    <message id="desk.this_desk">
        <source>this desk</source>
        <translation>dieses Pult</translation>
    </message>
    <!-- Desk: before you go -->
    <message id="desk.before">
        <source>Before you go</source>
        <translation>Bevor Sie gehen</translation>
    </message>
    <message id="desk.before.pairs">
        <source>Go in pairs if you can.</source>
        <translation>Gehen Sie möglichst zu zweit.</translation>
    </message>
    <message id="desk.before.private">
        <source>Offer a private place, water, and a friend they trust.</source>
        <translation>Bieten Sie einen geschützten Ort, Wasser und eine vertraute Person an.</translation>
    </message>
    <message id="desk.before.listen">
        <source>Listen, and thank them.</source>
        <translation>Hören Sie zu und danken Sie für das Vertrauen.</translation>
    </message>
    <message id="desk.before.judge">
        <source>No words of judgement.</source>
        <translation>Urteilen Sie nicht.</translation>
    </message>
    <message id="desk.before.promise">
        <source>Do not promise an outcome.</source>
        <translation>Versprechen Sie kein Ergebnis.</translation>
    </message>
    <message id="desk.before.police">
        <source>Police only if they ask, or if somebody is in danger.</source>
        <translation>Polizei nur auf Wunsch, oder wenn jemand in Gefahr ist.</translation>
    </message>
    <message id="desk.before.fold">
        <source>Fold away</source>
        <translation>Einklappen</translation>
    </message>
    <message id="desk.before.unfold">
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
    <message id="desk.before.details">
        <source>Do not push for details.</source>
        <translation>Drängen Sie nicht auf Einzelheiten.</translation>
    </message>
    <!-- Desk: notes -->
    <message id="desk.note">
        <source>Add a note (no names)</source>
        <translation>Notiz (ohne Namen)</translation>
    </message>
    <message id="desk.note.save">
        <source>Add note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message id="desk.note.left">
        <source>%1 characters left</source>
        <translation>noch %1 Zeichen frei</translation>
    </message>
    <message id="desk.note.strike">
        <source>Strike</source>
        <translation>Streichen</translation>
    </message>
    <message id="desk.note.struck">
        <source>struck</source>
        <translation>gestrichen</translation>
    </message>
    <message id="desk.note.phrases">
        <source>Ready notes</source>
        <translation>Fertige Notizen</translation>
    </message>
    <message id="desk.phrase.moved_to_quiet_room">
        <source>Moved to a quiet room.</source>
        <translation>In einen Ruheraum gegangen.</translation>
    </message>
    <message id="desk.phrase.friend_with_them">
        <source>A friend is with them.</source>
        <translation>Eine vertraute Person ist dabei.</translation>
    </message>
    <message id="desk.phrase.interpreter_wanted">
        <source>An interpreter is wanted.</source>
        <translation>Dolmetschen ist gewünscht.</translation>
    </message>
    <message id="desk.phrase.access_help">
        <source>Access help was wanted.</source>
        <translation>Hilfe beim Zugang war gewünscht.</translation>
    </message>
    <message id="desk.phrase.first_aid_called">
        <source>First aid was called.</source>
        <translation>Erste Hilfe wurde gerufen.</translation>
    </message>
    <message id="desk.phrase.will_look_in_again">
        <source>We look in again later.</source>
        <translation>Wir schauen später wieder vorbei.</translation>
    </message>
    <!-- Desk: the alert and its test -->
    <message id="desk.alert">
        <source>Somebody is asking for the team.</source>
        <translation>Jemand ruft das Team.</translation>
    </message>
    <message id="desk.alert_group">
        <source>%1 people are asking for the team.</source>
        <translation>%1 Personen rufen das Team.</translation>
    </message>
    <message id="desk.alert_drill">
        <source>This is a drill. Nobody is asking.</source>
        <translation>Dies ist eine Übung. Niemand ruft.</translation>
    </message>
    <message id="desk.alert.muted">
        <source>Muted until %1</source>
        <translation>Stumm bis %1</translation>
    </message>
    <message id="desk.alert.mute_kiosk">
        <source>Mute this kiosk for 10 min</source>
        <translation>Diesen Kiosk 10 min stumm</translation>
    </message>
    <message id="desk.alert.mute">
        <source>Mute for 10 min</source>
        <translation>10 min stumm</translation>
    </message>
    <message id="desk.test.title">
        <source>Test your alert</source>
        <translation>Ihr Signal testen</translation>
    </message>
    <message id="desk.test.line">
        <source>Until you have noticed your own alert, this desk does not count as listening.</source>
        <translation>Dieses Pult gilt erst als auf Empfang, wenn Sie Ihr eigenes Signal bemerkt haben.</translation>
    </message>
    <message id="desk.test.choose">
        <source>How will you notice a request?</source>
        <translation>Wie bemerken Sie eine Anfrage?</translation>
    </message>
    <message id="desk.test.sound">
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message id="desk.test.light">
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message id="desk.test.noticed">
        <source>I noticed it</source>
        <translation>Bemerkt</translation>
    </message>
    <message id="desk.test.not_noticed">
        <source>I did not notice it</source>
        <translation>Nicht bemerkt</translation>
    </message>
    <message id="desk.test.no_sound">
        <source>This machine plays no sound. Choose the light.</source>
        <translation>Dieses Gerät spielt keinen Ton. Wählen Sie das Licht.</translation>
    </message>
    <!-- Desk: lock and sign-in -->
    <message id="desk.sign_out">
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message id="desk.lock">
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message id="desk.locked">
        <source>Locked. It still rings.</source>
        <translation>Gesperrt. Es klingelt weiter.</translation>
    </message>
    <message id="desk.locked_line">
        <source>Sign in to answer.</source>
        <translation>Zum Antworten anmelden.</translation>
    </message>
    <message id="desk.lock_soon">
        <source>This desk locks in %1 s. Touch it to stay.</source>
        <translation>Dieses Pult sperrt sich in %1 s. Berühren Sie es, um zu bleiben.</translation>
    </message>
    <message id="desk.duty_soon">
        <source>Are you still there? Without a touch nobody counts as listening here in %1 s.</source>
        <translation>Sind Sie noch da? Ohne Berührung gilt hier in %1 s niemand mehr als auf Empfang.</translation>
    </message>
    <message id="desk.pin_for_going">
        <source>Type your PIN, then you are going.</source>
        <translation>Geben Sie Ihre PIN ein, dann gehen Sie.</translation>
    </message>
    <message id="desk.join">
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="desk.person_you">
        <source>Team %1 (you)</source>
        <translation>Team %1 (Sie)</translation>
    </message>
    <message id="desk.mark.you_seen">
        <source>You have seen it at %1. Nobody is on the way.</source>
        <translation>Sie haben es um %1 gesehen. Niemand ist unterwegs.</translation>
    </message>
    <message id="desk.mark.going_two">
        <source>%1 and %2 are going.</source>
        <translation>%1 und %2 sind unterwegs.</translation>
    </message>
    <message id="desk.mark.going_more">
        <source>%1, %2 and %3 more are going.</source>
        <translation>%1, %2 und %3 weitere sind unterwegs.</translation>
    </message>
    <message id="desk.mark.you_going">
        <source>You are going since %1.</source>
        <translation>Sie sind seit %1 unterwegs.</translation>
    </message>
    <message id="desk.mark.there">
        <source>%1 is with the person since %2.</source>
        <translation>%1 ist seit %2 bei der Person.</translation>
    </message>
    <message id="desk.mark.there_two">
        <source>%1 and %2 are with the person.</source>
        <translation>%1 und %2 sind bei der Person.</translation>
    </message>
    <message id="desk.mark.there_more">
        <source>%1, %2 and %3 more are with the person.</source>
        <translation>%1, %2 und %3 weitere sind bei der Person.</translation>
    </message>
    <message id="desk.mark.you_there">
        <source>You are with the person since %1.</source>
        <translation>Sie sind seit %1 bei der Person.</translation>
    </message>
    <message id="desk.mark.reopened">
        <source>Opened again. Nobody has answered.</source>
        <translation>Wieder geöffnet. Niemand hat geantwortet.</translation>
    </message>
    <message id="desk.mark.closed">
        <source>Closed by %1 at %2: %3.</source>
        <translation>%1 hat um %2 geschlossen: %3.</translation>
    </message>
    <message id="desk.mark.for_lead">
        <source>For the lead</source>
        <translation>Für die Teamleitung</translation>
    </message>
    <message id="desk.mark.lead_has_it">
        <source>A lead has it</source>
        <translation>Bei der Teamleitung</translation>
    </message>
    <message id="desk.mark.linked">
        <source>Linked</source>
        <translation>Verbunden</translation>
    </message>
    <message id="desk.mark.there_proved">
        <source>%1 is with the person. Touched at the kiosk at %2.</source>
        <translation>%1 ist bei der Person. Am Kiosk berührt: %2.</translation>
    </message>
    <message id="desk.mark.again">
        <source>Look again at %1</source>
        <translation>Wieder nachsehen: %1</translation>
    </message>
    <message id="desk.note.by">
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message id="desk.note.read">
        <source>Read the notes (%1)</source>
        <translation>Notizen lesen (%1)</translation>
    </message>
    <message id="desk.note.hide">
        <source>Hide the notes</source>
        <translation>Notizen verbergen</translation>
    </message>
    <message id="desk.why_lease">
        <source>this machine cannot write it down for the kiosks</source>
        <translation>dieses Gerät kann es nicht für die Kioske aufschreiben</translation>
    </message>
    <message id="desk.no_sound">
        <source>This machine plays no sound any more. Test your alert again.</source>
        <translation>Dieses Gerät spielt keinen Ton mehr. Testen Sie Ihr Signal erneut.</translation>
    </message>
    <message id="desk.muted">
        <source>The sound of this machine is off. Turn it up, then test your alert again.</source>
        <translation>Der Ton dieses Geräts ist aus. Machen Sie ihn lauter und testen Sie Ihr Signal erneut.</translation>
    </message>
    <message id="desk.sound_back">
        <source>The sound is back. Test your alert again.</source>
        <translation>Der Ton ist wieder da. Testen Sie Ihr Signal erneut.</translation>
    </message>
    <message id="desk.checks.open">
        <extracomment>Opens the page that says whether a request would reach the team</extracomment>
        <source>Checks</source>
        <translation>Prüfung</translation>
    </message>
    <message id="desk.checks.all">
        <source>Show the checks</source>
        <translation>Prüfung zeigen</translation>
    </message>
    <message id="desk.checks.more">
        <source>And %1 more</source>
        <translation>Und %1 weitere</translation>
    </message>
    <message id="desk.checks.close">
        <source>Back to the request</source>
        <translation>Zurück zur Anfrage</translation>
    </message>
    <message id="desk.checks.below">
        <source>What is wrong, and what helps, stands at the end.</source>
        <translation>Was nicht stimmt und was hilft, steht am Ende.</translation>
    </message>
    <message id="desk.checks.wrong">
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message id="desk.checks.fine">
        <source>Everything between a press and the team answers.</source>
        <translation>Alles zwischen dem Knopf und dem Team antwortet.</translation>
    </message>
    <message id="desk.drill">
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message id="desk.drill.line">
        <source>Each kiosk presses its own button. Every path rings once. It counts nowhere.</source>
        <translation>Jeder Kiosk drückt seinen eigenen Knopf. Jeder Weg klingelt einmal. Es zählt nirgends mit.</translation>
    </message>
    <message id="desk.proof_dead">
        <source>Not: %1</source>
        <translation>Nicht: %1</translation>
    </message>
    <message id="desk.channels">
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message id="desk.channels.none">
        <source>No channel is set for this venue.</source>
        <translation>Für diesen Ort ist kein Kanal eingerichtet.</translation>
    </message>
    <message id="desk.channel.test">
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message id="desk.phones">
        <source>Phones and laptops</source>
        <translation>Handys und Laptops</translation>
    </message>
    <message id="desk.page">
        <source>Staff page</source>
        <translation>Team-Seite</translation>
    </message>
    <message id="desk.page.switch_on">
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message id="desk.page.switch_off">
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message id="desk.page.ask_a_lead">
        <source>A lead can switch it on.</source>
        <translation>Die Teamleitung kann sie einschalten.</translation>
    </message>
    <message id="desk.phone.pair">
        <source>Pair a phone</source>
        <translation>Handy koppeln</translation>
    </message>
    <message id="desk.phone.another">
        <source>Deal another</source>
        <translation>Neuer Code</translation>
    </message>
    <message id="desk.phone.how">
        <source>Scan the code with a phone, or open %1 and type the letters:</source>
        <translation>Scannen Sie den Code mit einem Handy, oder öffnen Sie %1 und tippen Sie die Buchstaben ein:</translation>
    </message>
    <message id="desk.phone.left">
        <source>Good for %1, for one phone</source>
        <translation>Gilt noch %1, für ein Handy</translation>
    </message>
    <message id="desk.phone.picture">
        <source>QR code that opens the staff page on a phone</source>
        <translation>QR-Code, der die Team-Seite auf einem Handy öffnet</translation>
    </message>
    <message id="desk.phone.fingerprint">
        <source>Fingerprint of the certificate, to compare on the phone:</source>
        <translation>Fingerabdruck des Zertifikats, zum Vergleich auf dem Handy:</translation>
    </message>
    <message id="desk.phone.revoke">
        <source>Revoke</source>
        <translation>Trennen</translation>
    </message>
    <message id="desk.group.drill">
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message id="desk.group.again">
        <source>Look again now</source>
        <translation>Jetzt wieder nachsehen</translation>
    </message>
    <message id="desk.readiness.ready">
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message id="desk.readiness.degraded">
        <source>Degraded</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message id="desk.readiness.not_ready">
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message id="desk.proof">
        <extracomment>A place and the time of the last drill there; what it reached follows</extracomment>
        <source>%1, last proven %2</source>
        <translation>%1, zuletzt bewiesen %2</translation>
    </message>
    <message id="desk.proof_none">
        <source>%1, drill of %2</source>
        <translation>%1, Übung von %2</translation>
    </message>
    <message id="desk.list">
        <extracomment>The next item of a list</extracomment>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message id="desk.drill.asked">
        <source>Drill asked for at %1. Results come within a minute.</source>
        <translation>Übung angefordert um %1. Ergebnisse kommen binnen einer Minute.</translation>
    </message>
    <message id="desk.drill.no_result">
        <source>The drill of %1 has brought no result.</source>
        <translation>Die Übung von %1 brachte kein Ergebnis.</translation>
    </message>
    <message id="desk.channel.asked">
        <source>Test asked for at %1.</source>
        <translation>Test angefordert um %1.</translation>
    </message>
    <message id="desk.channel.sent">
        <source>Sent %1</source>
        <translation>Gesendet %1</translation>
    </message>
    <message id="desk.channel.trying">
        <source>Trying…</source>
        <translation>Wird versucht…</translation>
    </message>
    <message id="desk.channel.failed">
        <source>Failed %1: %2</source>
        <translation>Fehlgeschlagen %1: %2</translation>
    </message>
    <message id="desk.channel.wrong">
        <source>Failed %1: its address cannot be used.</source>
        <translation>Fehlgeschlagen %1: Die Adresse ist nicht brauchbar.</translation>
    </message>
    <message id="desk.channel.none">
        <source>Nothing sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message id="desk.page.on">
        <extracomment>A number of phones and laptops</extracomment>
        <source>On. Open on %1 now.</source>
        <translation>An. Offene Geräte: %1.</translation>
    </message>
    <message id="desk.page.off">
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message id="desk.page.broken">
        <source>On, but it cannot be opened.</source>
        <translation>An, lässt sich aber nicht öffnen.</translation>
    </message>
    <message id="desk.page.switching">
        <source>Switching…</source>
        <translation>Schaltet um…</translation>
    </message>
    <message id="desk.phone.name">
        <source>Phone %1 · Team %2</source>
        <translation>Handy %1 · Team %2</translation>
    </message>
    <message id="desk.phone.use">
        <source>Paired %1, last used %2</source>
        <translation>Gekoppelt %1, zuletzt benutzt %2</translation>
    </message>
    <message id="desk.phone.paired">
        <source>Phone %1 is paired.</source>
        <translation>Handy %1 ist gekoppelt.</translation>
    </message>
    <message id="desk.phone.expired">
        <source>The code is no longer good. Deal another.</source>
        <translation>Der Code gilt nicht mehr. Nehmen Sie einen neuen.</translation>
    </message>
    <message id="desk.phone.failed">
        <source>That did not work on this machine right now.</source>
        <translation>Das ging auf diesem Gerät gerade nicht.</translation>
    </message>
    <message id="desk.did.seen">
        <source>You have seen %1.</source>
        <translation>Sie haben %1 gesehen.</translation>
    </message>
    <message id="desk.did.coming">
        <source>You are going to %1.</source>
        <translation>Sie gehen zu %1.</translation>
    </message>
    <message id="desk.did.stepped_back">
        <source>You cannot go to %1.</source>
        <translation>Sie können nicht zu %1 gehen.</translation>
    </message>
    <message id="desk.did.arrived">
        <source>You are with %1.</source>
        <translation>Sie sind bei %1.</translation>
    </message>
    <message id="desk.did.closed">
        <source>You have closed %1.</source>
        <translation>Sie haben %1 geschlossen.</translation>
    </message>
    <message id="desk.did.reopened">
        <source>You have opened %1 again.</source>
        <translation>Sie haben %1 wieder geöffnet.</translation>
    </message>
    <message id="desk.did.hand_over_offered">
        <source>You have asked somebody to take over %1.</source>
        <translation>Sie haben um Übernahme gebeten: %1.</translation>
    </message>
    <message id="desk.did.hand_over_declined">
        <source>You cannot take over %1.</source>
        <translation>Sie können nicht übernehmen: %1.</translation>
    </message>
    <message id="desk.did.for_lead">
        <source>You have marked %1 for the lead.</source>
        <translation>Sie haben für die Teamleitung markiert: %1.</translation>
    </message>
    <message id="desk.did.lead_has_it">
        <source>You have %1 as a lead.</source>
        <translation>Als Teamleitung bei Ihnen: %1.</translation>
    </message>
    <message id="desk.did.follow_up_set">
        <source>You have set a time to look again at %1.</source>
        <translation>Zeit zum Nachsehen gesetzt: %1.</translation>
    </message>
    <message id="desk.did.follow_up_done">
        <source>You have looked again at %1.</source>
        <translation>Sie haben wieder nachgesehen: %1.</translation>
    </message>
    <message id="desk.did.linked">
        <source>You have linked %1.</source>
        <translation>Sie haben verbunden: %1.</translation>
    </message>
    <message id="desk.test.wait">
        <source>Now…</source>
        <translation>Jetzt…</translation>
    </message>
    <message id="desk.test.asked">
        <source>Did you notice it?</source>
        <translation>Haben Sie es bemerkt?</translation>
    </message>
    <message id="desk.test.turn_up">
        <source>Turn the sound up, or choose the light.</source>
        <translation>Machen Sie den Ton lauter, oder wählen Sie das Licht.</translation>
    </message>
    <message id="desk.test.later">
        <source>Later: nobody counts as listening here until then</source>
        <translation>Später: Bis dahin gilt hier niemand als auf Empfang</translation>
    </message>
    <message id="desk.test.open">
        <source>Test your alert</source>
        <translation>Ihr Signal testen</translation>
    </message>
    <message id="desk.test.light_shown">
        <source>This is the light.</source>
        <translation>Dies ist das Licht.</translation>
    </message>
    <message id="visit.privacy_link">
        <source>What is stored</source>
        <translation>Was gespeichert wird</translation>
    </message>
    <message id="visit.privacy_back">
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message id="visit.idle_soon">
        <source>Soon this screen goes back to the cards. Your request stays open.</source>
        <translation>Bald zeigt dieser Bildschirm wieder die Karten. Ihre Anfrage bleibt offen.</translation>
    </message>
    <message id="desk.undo">
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message id="desk.state.new">
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message id="desk.state.seen">
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message id="desk.state.coming">
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message id="desk.state.with_person">
        <source>With the person</source>
        <translation>Bei der Person</translation>
    </message>
    <message id="desk.state.closed">
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message id="readiness.ready">
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message id="readiness.degraded">
        <source>Degraded</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message id="readiness.not_ready">
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message id="fault.relay">
        <source>The kiosk’s watch has stopped: nobody is called again, and no message is sent.</source>
        <translation>Der Hintergrunddienst des Kiosks steht still: Niemand wird erneut gerufen, und keine Nachricht geht hinaus.</translation>
    </message>
    <message id="fault.relay.fix">
        <source>Restart the kiosk, or tell the technician.</source>
        <translation>Kiosk neu starten, oder der Technik Bescheid sagen.</translation>
    </message>
    <message id="fault.screen">
        <source>The kiosk is not running.</source>
        <translation>Der Kiosk läuft nicht.</translation>
    </message>
    <message id="fault.screen.fix">
        <source>Switch it on, or tell the technician.</source>
        <translation>Einschalten, oder der Technik Bescheid sagen.</translation>
    </message>
    <message id="fault.restarted">
        <source>The kiosk’s screen restarted at %1.</source>
        <translation>Der Bildschirm des Kiosks startete um %1 neu.</translation>
    </message>
    <message id="fault.restarted.fix">
        <source>If it happens again, tell the technician.</source>
        <translation>Wenn es wieder geschieht: der Technik Bescheid sagen.</translation>
    </message>
    <message id="fault.nobody_listens">
        <source>Nobody is listening.</source>
        <translation>Niemand ist auf Empfang.</translation>
    </message>
    <message id="fault.nobody_listens.fix">
        <source>Sign in at a desk or on a phone, and test the alert.</source>
        <translation>An einem Pult oder Handy anmelden und das Signal testen.</translation>
    </message>
    <message id="fault.desk">
        <source>No word from “%1” any more.</source>
        <translation>Von „%1“ kommt nichts mehr.</translation>
    </message>
    <message id="fault.desk.fix">
        <source>Open it again and sign in.</source>
        <translation>Wieder öffnen und anmelden.</translation>
    </message>
    <message id="fault.no_sound">
        <source>No sound at %1.</source>
        <translation>Kein Ton: %1.</translation>
    </message>
    <message id="fault.no_sound.fix">
        <source>Plug in a loudspeaker, or choose the light.</source>
        <translation>Lautsprecher einstecken, oder das Licht wählen.</translation>
    </message>
    <message id="fault.muted">
        <source>The sound at %1 is muted.</source>
        <translation>Der Ton ist stumm: %1.</translation>
    </message>
    <message id="fault.muted.fix">
        <source>Turn it up, or choose the light.</source>
        <translation>Lauter machen, oder das Licht wählen.</translation>
    </message>
    <message id="fault.network">
        <source>This machine has no network: phones and messages are cut off.</source>
        <translation>Dieses Gerät hat kein Netz: Handys und Nachrichten sind abgeschnitten.</translation>
    </message>
    <message id="fault.network.fix">
        <source>Plug the cable in, or look at the Wi-Fi. Desks on this machine still ring.</source>
        <translation>Kabel einstecken, oder nach dem WLAN sehen. Pulte an diesem Gerät klingeln weiter.</translation>
    </message>
    <message id="fault.channel">
        <source>Messages to “%1” do not arrive.</source>
        <translation>Nachrichten an „%1“ kommen nicht an.</translation>
    </message>
    <message id="fault.channel.fix">
        <source>Look at the network and the account, then send a test.</source>
        <translation>Netz und Konto prüfen, dann einen Test senden.</translation>
    </message>
    <message id="fault.channel_wrong">
        <source>The address of “%1” cannot be used.</source>
        <translation>Die Adresse von „%1“ ist nicht brauchbar.</translation>
    </message>
    <message id="fault.channel_wrong.fix">
        <source>Correct it in the settings, then send a test.</source>
        <translation>In den Einstellungen berichtigen, dann einen Test senden.</translation>
    </message>
    <message id="fault.disk_full">
        <source>The disk is nearly full: soon no request can be saved.</source>
        <translation>Die Festplatte ist fast voll: Bald lässt sich keine Anfrage mehr speichern.</translation>
    </message>
    <message id="fault.disk_full.fix">
        <source>Delete what nobody needs, or tell the technician.</source>
        <translation>Unnötiges löschen, oder der Technik Bescheid sagen.</translation>
    </message>
    <message id="fault.outbox">
        <source>Messages that wait to be sent would be lost with the power.</source>
        <translation>Wartende Nachrichten gingen bei einem Stromausfall verloren.</translation>
    </message>
    <message id="fault.outbox.fix">
        <source>They still go out. Tell the technician: allyship-kiosk doctor names what is wrong.</source>
        <translation>Sie gehen noch hinaus. Der Technik Bescheid sagen: allyship-kiosk doctor nennt den Fehler.</translation>
    </message>
    <message id="fault.log">
        <source>Requests cannot be saved or read as they should.</source>
        <translation>Anfragen lassen sich nicht richtig speichern oder lesen.</translation>
    </message>
    <message id="fault.log.fix">
        <source>Tell the technician: allyship-kiosk doctor names what is wrong.</source>
        <translation>Der Technik Bescheid sagen: allyship-kiosk doctor nennt den Fehler.</translation>
    </message>
    <message id="fault.clock">
        <source>The clock of this machine may be wrong.</source>
        <translation>Die Uhr dieses Geräts geht vielleicht falsch.</translation>
    </message>
    <message id="fault.clock.fix">
        <source>Set the time, and let the network keep it.</source>
        <translation>Uhrzeit stellen und sie vom Netz halten lassen.</translation>
    </message>
    <message id="fault.page">
        <source>The staff page cannot be opened.</source>
        <translation>Die Team-Seite lässt sich nicht öffnen.</translation>
    </message>
    <message id="fault.page.fix">
        <source>Tell the technician: its port or certificate is wrong.</source>
        <translation>Der Technik Bescheid sagen: Port oder Zertifikat ist falsch.</translation>
    </message>
    <message id="fault.drill">
        <source>The last drill did not reach %1.</source>
        <translation>Die letzte Übung kam nicht an: %1.</translation>
    </message>
    <message id="fault.drill.fix">
        <source>Look at it, then run a drill.</source>
        <translation>Nachsehen, dann eine Übung starten.</translation>
    </message>
    <message id="fault.never_proven">
        <source>No drill has proven the way to the team since yesterday.</source>
        <translation>Seit gestern hat keine Übung den Weg zum Team bewiesen.</translation>
    </message>
    <message id="fault.never_proven.fix">
        <source>Run a drill: one touch at a desk.</source>
        <translation>Eine Übung starten: eine Berührung an einem Pult.</translation>
    </message>
    <message id="fault.pack">
        <source>The new cards cannot be shown (%1). The last good ones stay up.</source>
        <translation>Die neuen Karten lassen sich nicht zeigen (%1). Die letzten guten bleiben stehen.</translation>
    </message>
    <message id="fault.pack.fix">
        <source>Tell the technician: “allyship-kiosk check” says what is wrong.</source>
        <translation>Der Technik Bescheid sagen: „allyship-kiosk check“ nennt den Fehler.</translation>
    </message>
    <message id="fault.erasing">
        <extracomment>%1: a day, 2026-12-24</extracomment>
        <source>Requests that are in no report yet are erased from %1 on.</source>
        <translation>Anfragen, die noch in keinem Bericht stehen, werden ab %1 gelöscht.</translation>
    </message>
    <message id="fault.erasing.fix">
        <source>Make the report or an export before that day.</source>
        <translation>Vor diesem Tag den Bericht machen oder exportieren.</translation>
    </message>
    <message id="fault.date">
        <extracomment>%1: a day, 2026-12-24</extracomment>
        <source>The date jumped to %1. Nothing is erased for now.</source>
        <translation>Das Datum ist auf %1 gesprungen. Vorerst wird nichts gelöscht.</translation>
    </message>
    <message id="fault.date.fix">
        <source>If that is today, a lead confirms it under Records. If not, set the clock.</source>
        <translation>Ist das heute, bestätigt es die Teamleitung unter „Aufzeichnungen“. Wenn nicht, die Uhr stellen.</translation>
    </message>
    <message id="fault.backup">
        <source>The daily copy of the log could not be made.</source>
        <translation>Die tägliche Kopie des Protokolls ließ sich nicht machen.</translation>
    </message>
    <message id="fault.backup.fix">
        <source>Make room on the disk, then choose Copy now under Records.</source>
        <translation>Platz auf der Festplatte schaffen, dann unter „Aufzeichnungen“ auf „Jetzt kopieren“ tippen.</translation>
    </message>
    <message id="alert.call">
        <extracomment>A message to a phone: place, sign</extracomment>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="alert.call_in">
        <extracomment>Place, sign, language of the screen</extracomment>
        <source>%1 · %2 · screen in %3</source>
        <translation>%1 · %2 · Bildschirm: %3</translation>
    </message>
    <message id="alert.drill">
        <source>Drill · %1</source>
        <translation>Übung · %1</translation>
    </message>
    <message id="alert.test">
        <source>Test · %1</source>
        <translation>Test · %1</translation>
    </message>
    <message id="language.ar">
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message id="language.bn">
        <source>Bengali</source>
        <translation>Bengalisch</translation>
    </message>
    <message id="language.de">
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message id="language.el">
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message id="language.en">
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message id="language.es">
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message id="language.fa">
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message id="language.fr">
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message id="language.he">
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message id="language.hi">
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message id="language.it">
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message id="language.ja">
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message id="language.ko">
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message id="language.pl">
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message id="language.pt">
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message id="language.ru">
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message id="language.sw">
        <source>Swahili</source>
        <translation>Suaheli</translation>
    </message>
    <message id="language.tr">
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message id="language.uk">
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message id="language.ur">
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message id="language.vi">
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message id="language.zh">
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <!-- The staff page -->
    <message id="page.language">
        <extracomment>The language code of these texts</extracomment>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message id="page.title">
        <source>Safety team</source>
        <translation>Awareness-Team</translation>
    </message>
    <message id="page.tab_count">
        <extracomment>In the browser's tab: how many need somebody</extracomment>
        <source>(%1) Safety team</source>
        <translation>(%1) Awareness-Team</translation>
    </message>
    <message id="page.tab_deaf">
        <extracomment>In the browser's tab</extracomment>
        <source>Hears nothing · Safety team</source>
        <translation>Hört nichts · Awareness-Team</translation>
    </message>
    <message id="page.pair.title">
        <source>Pair this device</source>
        <translation>Dieses Gerät koppeln</translation>
    </message>
    <message id="page.pair.how">
        <source>Somebody who is signed in at a desk can show a code for you. Scan it, or type its eight letters here.</source>
        <translation>Wer an einem Pult angemeldet ist, kann Ihnen einen Code zeigen. Scannen Sie ihn, oder tippen Sie hier seine acht Buchstaben ein.</translation>
    </message>
    <message id="page.pair.letters">
        <source>Eight letters</source>
        <translation>Acht Buchstaben</translation>
    </message>
    <message id="page.pair.keys">
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message id="page.pair.erase">
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message id="page.pair.go">
        <source>Pair</source>
        <translation>Koppeln</translation>
    </message>
    <message id="page.pair.short">
        <source>The code has eight letters.</source>
        <translation>Der Code hat acht Buchstaben.</translation>
    </message>
    <message id="page.pair.trying">
        <source>Pairing…</source>
        <translation>Wird gekoppelt…</translation>
    </message>
    <message id="page.pair.no_answer">
        <source>The kiosk's computer does not answer. Is this device in the venue's network?</source>
        <translation>Der Computer des Kiosks antwortet nicht. Ist dieses Gerät im Netz der Veranstaltung?</translation>
    </message>
    <message id="page.pair.gone">
        <source>This device is not paired any more. It hears nothing.</source>
        <translation>Dieses Gerät ist nicht mehr gekoppelt. Es hört nichts.</translation>
    </message>
    <message id="page.bar">
        <source>Does this page listen?</source>
        <translation>Ist diese Seite auf Empfang?</translation>
    </message>
    <message id="page.listening">
        <source>Listening</source>
        <translation>Auf Empfang</translation>
    </message>
    <message id="page.connecting">
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message id="page.not_listening">
        <source>Not listening</source>
        <translation>Nicht auf Empfang</translation>
    </message>
    <message id="page.here">
        <source>I'm here</source>
        <translation>Ich bin hier</translation>
    </message>
    <message id="page.duty">
        <source>On duty</source>
        <translation>Im Dienst</translation>
    </message>
    <message id="page.duty_on">
        <source>Go on duty</source>
        <translation>Dienst beginnen</translation>
    </message>
    <message id="page.test.title">
        <source>Test your alert</source>
        <translation>Ihr Signal testen</translation>
    </message>
    <message id="page.test.again">
        <source>Test your alert again</source>
        <translation>Ihr Signal erneut testen</translation>
    </message>
    <message id="page.test.line">
        <source>Until you have noticed your own alert on this device, it does not count as listening.</source>
        <translation>Dieses Gerät gilt erst als auf Empfang, wenn Sie Ihr eigenes Signal darauf bemerkt haben.</translation>
    </message>
    <message id="page.test.choose">
        <source>How will you notice a request?</source>
        <translation>Wie bemerken Sie eine Anfrage?</translation>
    </message>
    <message id="page.test.sound">
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message id="page.test.vibration">
        <source>Vibration</source>
        <translation>Vibration</translation>
    </message>
    <message id="page.test.light">
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message id="page.test.wait">
        <source>Now…</source>
        <translation>Jetzt…</translation>
    </message>
    <message id="page.test.asked">
        <source>Did you notice it?</source>
        <translation>Haben Sie es bemerkt?</translation>
    </message>
    <message id="page.test.noticed">
        <source>I noticed it</source>
        <translation>Bemerkt</translation>
    </message>
    <message id="page.test.not_noticed">
        <source>I did not notice it</source>
        <translation>Nicht bemerkt</translation>
    </message>
    <message id="page.test.turn_up">
        <source>Turn it up, or choose another way.</source>
        <translation>Machen Sie es lauter, oder wählen Sie anders.</translation>
    </message>
    <message id="page.test.later">
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message id="page.group.needs_somebody">
        <source>Needs somebody</source>
        <translation>Braucht jemanden</translation>
    </message>
    <message id="page.group.on_the_way">
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message id="page.group.with_the_person">
        <source>With the person</source>
        <translation>Bei der Person</translation>
    </message>
    <message id="page.group.drill">
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message id="page.group.closed">
        <source>Closed today</source>
        <translation>Heute geschlossen</translation>
    </message>
    <message id="page.empty">
        <source>Nobody is asking.</source>
        <translation>Niemand ruft.</translation>
    </message>
    <message id="page.waiting">
        <extracomment>Followed by an age such as "1 min 12 s"</extracomment>
        <source>Waiting</source>
        <translation>Wartet seit</translation>
    </message>
    <message id="page.span">
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message id="page.join">
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message id="page.code">
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message id="page.step.seen">
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message id="page.step.coming">
        <source>I'm going</source>
        <translation>Ich gehe</translation>
    </message>
    <message id="page.step.arrived">
        <source>I'm there</source>
        <translation>Ich bin da</translation>
    </message>
    <message id="page.step.stepped_back">
        <source>Not me</source>
        <translation>Ich nicht</translation>
    </message>
    <message id="page.step.closed">
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message id="page.step.reopened">
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message id="page.step.take_over">
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message id="page.step.decline">
        <source>I can't</source>
        <translation>Ich kann nicht</translation>
    </message>
    <message id="page.step.keep">
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message id="page.step.for_lead">
        <source>For the lead</source>
        <translation>Für die Teamleitung</translation>
    </message>
    <message id="page.step.lead_has_it">
        <source>I have it</source>
        <translation>Ist bei mir</translation>
    </message>
    <message id="page.step.hand_over">
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message id="page.name_to">
        <extracomment>A button's full name: its text, the sign's word, the place</extracomment>
        <source>%1 to %2, %3</source>
        <translation>%1 zu %2, %3</translation>
    </message>
    <message id="page.name_of">
        <extracomment>A button's full name: its text, the sign's word, the place</extracomment>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message id="page.more">
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message id="page.saving">
        <source>Saving…</source>
        <translation>Speichert…</translation>
    </message>
    <message id="page.no_answer">
        <source>No answer from the kiosk's computer, so this may not be saved.</source>
        <translation>Der Computer des Kiosks antwortet nicht. Vielleicht ist dies nicht gespeichert.</translation>
    </message>
    <message id="page.undo">
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message id="page.reasons">
        <source>Why is it closed?</source>
        <translation>Warum schließen?</translation>
    </message>
    <message id="page.reason.attended">
        <source>Attended</source>
        <translation>Begleitet</translation>
    </message>
    <message id="page.reason.handed_over_to_security">
        <source>Handed over to security</source>
        <translation>Übergeben: Sicherheitsdienst</translation>
    </message>
    <message id="page.reason.handed_over_to_medical">
        <source>Handed over to medical</source>
        <translation>Übergeben: Sanitätsdienst</translation>
    </message>
    <message id="page.reason.nobody_there">
        <source>Nobody there</source>
        <translation>Niemand da</translation>
    </message>
    <message id="page.reason.not_needed">
        <source>Not needed any more</source>
        <translation>Nicht mehr nötig</translation>
    </message>
    <message id="page.reason.mistaken_press">
        <source>Mistaken press</source>
        <translation>Aus Versehen gedrückt</translation>
    </message>
    <message id="page.leave_open">
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message id="page.sign.show">
        <source>Show sign</source>
        <translation>Zeichen zeigen</translation>
    </message>
    <message id="page.sign.line">
        <source>Hold this up at %1 and wait in sight. Do not call the word out.</source>
        <translation>Halten Sie dies hoch und warten Sie gut sichtbar. Ort: %1. Rufen Sie das Wort nicht laut.</translation>
    </message>
    <message id="page.sign.close">
        <source>Tap to close</source>
        <translation>Zum Schließen tippen</translation>
    </message>
    <message id="page.mute">
        <source>Quiet %1 for 10 min</source>
        <translation>%1 für 10 min stumm</translation>
    </message>
    <message id="page.muted">
        <extracomment>Followed by a number of seconds</extracomment>
        <source>%1 is quiet. It still lights up. Left:</source>
        <translation>%1 ist stumm. Das Licht bleibt. Noch:</translation>
    </message>
    <message id="page.light">
        <source>Somebody is asking for the team</source>
        <translation>Jemand ruft das Team</translation>
    </message>
    <message id="page.light_many">
        <source>%1 people are asking for the team</source>
        <translation>%1 Personen rufen das Team</translation>
    </message>
    <message id="page.deaf">
        <source>This page hears nothing</source>
        <translation>Diese Seite hört nichts</translation>
    </message>
    <message id="page.deaf_line">
        <source>Do not rely on it. Listen at a desk, or ask somebody who hears. Below is what it heard last.</source>
        <translation>Verlassen Sie sich nicht darauf. Gehen Sie an ein Pult, oder fragen Sie jemanden auf Empfang. Unten steht, was sie zuletzt hörte.</translation>
    </message>
    <message id="page.deaf_offline">
        <source>This device has no network. Nothing heard for</source>
        <translation>Dieses Gerät hat kein Netz. Nichts gehört seit</translation>
    </message>
    <message id="page.deaf_trying">
        <source>Trying again and again. Nothing heard for</source>
        <translation>Wird immer wieder versucht. Nichts gehört seit</translation>
    </message>
    <message id="page.deaf_retry">
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message id="page.back">
        <source>This page hears again</source>
        <translation>Diese Seite hört wieder</translation>
    </message>
    <message id="page.back_gap">
        <source>It heard nothing for %1.</source>
        <translation>Sie hat %1 lang nichts gehört.</translation>
    </message>
    <message id="page.back_hidden">
        <source>It was not listening for %1, since another page or a dark screen was in front of it.</source>
        <translation>Sie war %1 lang nicht auf Empfang: Eine andere Seite oder ein dunkler Bildschirm war davor.</translation>
    </message>
    <message id="page.back_new">
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message id="page.back_again">
        <source>Needs somebody again: %1</source>
        <translation>Braucht wieder jemanden: %1</translation>
    </message>
    <message id="page.back_answered">
        <source>Answered by others: %1</source>
        <translation>Von anderen beantwortet: %1</translation>
    </message>
    <message id="page.back_closed">
        <source>Closed: %1</source>
        <translation>Geschlossen: %1</translation>
    </message>
    <message id="page.back_nothing">
        <source>Nothing has changed meanwhile.</source>
        <translation>Inzwischen hat sich nichts geändert.</translation>
    </message>
    <message id="page.back_read">
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message id="page.troubles">
        <source>Needs a look: %1</source>
        <translation>Bitte ansehen: %1</translation>
    </message>
    <message id="page.said_new">
        <extracomment>For a screen reader: the sign's word, the place</extracomment>
        <source>New: %1, %2.</source>
        <translation>Neu: %1, %2.</translation>
    </message>
    <message id="page.said_now">
        <extracomment>For a screen reader: the sign's word, the place, what is so now</extracomment>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message id="page.device">
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message id="page.awake">
        <source>This browser may let the screen go dark, and then this page does not listen. Set the screen to stay on.</source>
        <translation>Dieser Browser lässt den Bildschirm vielleicht dunkel werden. Dann ist die Seite nicht auf Empfang. Stellen Sie ihn auf „immer an“.</translation>
    </message>
    <message id="page.drill">
        <source>Run a drill</source>
        <translation>Übung starten</translation>
    </message>
    <message id="page.drill_line">
        <source>Calls every desk, page and channel once, to prove that they hear.</source>
        <translation>Ruft jedes Pult, jede Seite und jeden Kanal einmal, um zu beweisen, dass sie hören.</translation>
    </message>
    <message id="page.drill_begun">
        <source>The drill has begun.</source>
        <translation>Die Übung hat begonnen.</translation>
    </message>
    <message id="page.unpair">
        <source>Unpair this device</source>
        <translation>Dieses Gerät trennen</translation>
    </message>
    <message id="page.unpair_ask">
        <source>Unpair? This device will hear nothing any more.</source>
        <translation>Trennen? Dieses Gerät hört dann nichts mehr.</translation>
    </message>
    <message id="page.unpair_yes">
        <source>Yes, unpair</source>
        <translation>Ja, trennen</translation>
    </message>
    <message id="page.unpair_no">
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message id="page.why_signed_out">
        <source>you are not on duty here</source>
        <translation>Sie sind hier nicht im Dienst</translation>
    </message>
    <message id="page.why_untested">
        <source>the alert of this device is not tested</source>
        <translation>das Signal dieses Geräts ist nicht getestet</translation>
    </message>
    <message id="page.why_hidden">
        <source>this page is in the background</source>
        <translation>diese Seite ist im Hintergrund</translation>
    </message>
    <message id="page.why_deaf">
        <source>this page does not hear the kiosk</source>
        <translation>diese Seite hört den Kiosk nicht</translation>
    </message>
    <message id="page.why_lease">
        <source>the kiosk's machine cannot write it down</source>
        <translation>das Gerät des Kiosks kann es nicht aufschreiben</translation>
    </message>
    <message id="page.why_idle">
        <source>nobody has touched this device for %1 min</source>
        <translation>seit %1 min hat niemand dieses Gerät berührt</translation>
    </message>
    <message id="page.test_off_duty">
        <source>Go on duty first, then test the alert.</source>
        <translation>Erst den Dienst beginnen, dann das Signal testen.</translation>
    </message>
    <message id="page.pair.expired">
        <source>This code is older than 2 minutes. Ask for a new one at the desk.</source>
        <translation>Dieser Code ist älter als 2 Minuten. Fragen Sie am Pult nach einem neuen.</translation>
    </message>
    <message id="page.pair.used">
        <source>This code was used already. Ask for a new one at the desk.</source>
        <translation>Dieser Code wurde schon benutzt. Fragen Sie am Pult nach einem neuen.</translation>
    </message>
    <message id="page.pair.wrong">
        <source>This is not the code. Check the letters, or ask for a new one at the desk.</source>
        <translation>Das ist nicht der Code. Prüfen Sie die Buchstaben, oder fragen Sie am Pult nach einem neuen.</translation>
    </message>
    <message id="page.pair.newer">
        <source>The desk has given a newer code. Use that one.</source>
        <translation>Das Pult hat einen neueren Code. Nehmen Sie diesen.</translation>
    </message>
    <message id="page.pair.wait">
        <source>Too many wrong codes. Try again in %1 s.</source>
        <translation>Zu viele falsche Codes. Versuchen Sie es in %1 s wieder.</translation>
    </message>
    <message id="page.unpaired">
        <source>This device is not paired.</source>
        <translation>Dieses Gerät ist nicht gekoppelt.</translation>
    </message>
    <message id="page.not_saved">
        <extracomment>After a step that the disk refuses</extracomment>
        <source>Not saved yet. It is still tried. The kiosk does not know of it.</source>
        <translation>Noch nicht gespeichert. Wird weiter versucht. Der Kiosk weiß nichts davon.</translation>
    </message>
    <message id="page.disk">
        <source>The kiosk cannot read or write its disk right now. Try again.</source>
        <translation>Der Kiosk kann gerade nicht auf seine Festplatte zugreifen. Versuchen Sie es wieder.</translation>
    </message>
    <message id="page.drill_runs">
        <source>A drill is running. Try again in a minute.</source>
        <translation>Eine Übung läuft. Versuchen Sie es in einer Minute wieder.</translation>
    </message>
    <message id="page.broken">
        <source>That did not work. Try again, or use the desk.</source>
        <translation>Das ging nicht. Versuchen Sie es wieder, oder gehen Sie ans Pult.</translation>
    </message>
    <message id="page.deaf_short">
        <source>Hears nothing</source>
        <translation>Hört nichts</translation>
    </message>
    <message id="page.health">
        <extracomment>Ready, Degraded or Not ready</extracomment>
        <source>The way from the kiosks to the team: %1</source>
        <translation>Der Weg von den Kiosken zum Team: %1</translation>
    </message>
    <message id="page.ask.title">
        <source>Who shall go instead?</source>
        <translation>Wer soll stattdessen gehen?</translation>
    </message>
    <message id="page.ask.why">
        <source>Until they accept, you still count as going.</source>
        <translation>Bis zur Zusage gelten Sie weiter als unterwegs.</translation>
    </message>
    <message id="page.not_now">
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <!-- The reading aids in the band -->
    <message id="access.group">
        <extracomment>The name of the group of five controls, for a screen reader</extracomment>
        <source>Reading aids</source>
        <translation>Lesehilfen</translation>
    </message>
    <message id="access.language">
        <extracomment>Under the button that opens the list of languages</extracomment>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message id="access.text">
        <extracomment>Under the button; each tap makes the text larger, then normal again</extracomment>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message id="access.contrast">
        <extracomment>Under the button that switches the strong colours on and off</extracomment>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message id="access.still">
        <extracomment>Under the button that switches all sliding off and on</extracomment>
        <source>No motion</source>
        <translation>Ohne Bewegung</translation>
    </message>
    <message id="access.listen">
        <extracomment>Under the button that reads the screen aloud</extracomment>
        <source>Listen</source>
        <translation>Vorlesen</translation>
    </message>
    <message id="access.size_1">
        <extracomment>Said after a tap on the text size</extracomment>
        <source>Normal text</source>
        <translation>Normaler Text</translation>
    </message>
    <message id="access.size_2">
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message id="access.size_3">
        <source>Largest text</source>
        <translation>Größter Text</translation>
    </message>
    <message id="access.languages">
        <extracomment>Above the list of languages</extracomment>
        <source>Choose a language</source>
        <translation>Sprache wählen</translation>
    </message>
    <message id="access.back">
        <extracomment>Leaves the list of languages</extracomment>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message id="access.help_word">
        <extracomment>The one word for help that a person in need looks for, as on a sign</extracomment>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <!-- Speech -->
    <message id="speech.aloud_heading">
        <extracomment>Before anything of a request is spoken</extracomment>
        <source>Read this aloud?</source>
        <translation>Dies laut vorlesen?</translation>
    </message>
    <message id="speech.aloud_line">
        <source>People near you can hear it.</source>
        <translation>Menschen in der Nähe können es hören.</translation>
    </message>
    <message id="speech.aloud">
        <source>Read aloud</source>
        <translation>Laut vorlesen</translation>
    </message>
    <message id="speech.silent">
        <source>Stay silent</source>
        <translation>Still bleiben</translation>
    </message>
    <message id="speech.again">
        <source>Say it again</source>
        <translation>Noch einmal sagen</translation>
    </message>
    <message id="speech.volume">
        <source>Volume %1 of %2</source>
        <translation>Lautstärke %1 von %2</translation>
    </message>
    <message id="speech.stop">
        <source>Stop reading</source>
        <translation>Nicht weiterlesen</translation>
    </message>
    <message id="speech.no_voice">
        <source>This screen has no voice for this language.</source>
        <translation>Dieser Bildschirm hat für diese Sprache keine Stimme.</translation>
    </message>
    <message id="speech.none">
        <source>This screen cannot read aloud.</source>
        <translation>Dieser Bildschirm kann nicht vorlesen.</translation>
    </message>
    <!-- The idle question counts down; the screen is cleaned; the screen is dimmed -->
    <message id="visit.idle_left">
        <extracomment>Seconds that are left to answer, as short as can be</extracomment>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message id="clean.heading">
        <source>This screen is being cleaned</source>
        <translation>Dieser Bildschirm wird gereinigt</translation>
    </message>
    <message id="clean.line">
        <source>Touches do nothing for %1 s.</source>
        <translation>Berühren bewirkt %1 s lang nichts.</translation>
    </message>
    <message id="clean.end">
        <source>To end it, hold here for 3 seconds.</source>
        <translation>Zum Beenden hier 3 Sekunden halten.</translation>
    </message>
    <message id="rest.wake">
        <extracomment>On the dimmed screen, outside the hours</extracomment>
        <source>Touch the screen to wake it</source>
        <translation>Zum Wecken den Bildschirm berühren</translation>
    </message>
    <message id="desk.screen.title">
        <source>This screen</source>
        <translation>Dieser Bildschirm</translation>
    </message>
    <message id="desk.screen.clean">
        <source>Clean the screen</source>
        <translation>Bildschirm reinigen</translation>
    </message>
    <message id="desk.screen.clean_line">
        <source>Touches do nothing for 30 s. It signs you out.</source>
        <translation>Berühren bewirkt 30 s lang nichts. Sie werden dabei abgemeldet.</translation>
    </message>
    <message id="desk.screen.measure">
        <source>Measure the screen</source>
        <translation>Bildschirm messen</translation>
    </message>
    <message id="desk.screen.measure_line">
        <source>Hold a bank card against this frame. Make the frame as wide as the card.</source>
        <translation>Halten Sie eine Bankkarte an diesen Rahmen. Machen Sie den Rahmen so breit wie die Karte.</translation>
    </message>
    <message id="desk.screen.narrower">
        <source>Narrower</source>
        <translation>Schmaler</translation>
    </message>
    <message id="desk.screen.wider">
        <source>Wider</source>
        <translation>Breiter</translation>
    </message>
    <message id="desk.screen.keep">
        <source>Keep this size</source>
        <translation>Größe behalten</translation>
    </message>
    <message id="desk.screen.forget">
        <source>As the settings say</source>
        <translation>Wie eingestellt</translation>
    </message>
    <message id="desk.screen.kept">
        <source>Kept. Everything has its true size now.</source>
        <translation>Gespeichert. Alles hat jetzt seine wahre Größe.</translation>
    </message>
    <message id="desk.screen.not_kept">
        <source>Not kept: this cannot be the size of this screen.</source>
        <translation>Nicht gespeichert: Das kann nicht die Größe dieses Bildschirms sein.</translation>
    </message>
    <message id="desk.screen.as_set">
        <source>The size is as the settings say.</source>
        <translation>Die Größe ist wie in den Einstellungen.</translation>
    </message>
    <message id="desk.screen.unknown">
        <source>Nobody has set how high this screen hangs.</source>
        <translation>Niemand hat eingestellt, wie hoch dieser Bildschirm hängt.</translation>
    </message>
    <message id="desk.screen.too_low">
        <source>Some controls are below 38 cm: too low for somebody who sits.</source>
        <translation>Manche Knöpfe sind unter 38 cm: zu tief, wenn jemand sitzt.</translation>
    </message>
    <message id="desk.screen.too_high">
        <source>Some controls are above 122 cm: too high for somebody who sits.</source>
        <translation>Manche Knöpfe sind über 122 cm: zu hoch, wenn jemand sitzt.</translation>
    </message>
    <message id="desk.office">
        <extracomment>The pages behind the list: report, team, records, venue</extracomment>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message id="desk.office.leave">
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message id="desk.office.records">
        <source>Records</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message id="desk.office.end">
        <source>End the event</source>
        <translation>Event beenden</translation>
    </message>
    <message id="desk.office.report">
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message id="desk.office.team">
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message id="desk.office.venue">
        <source>Venue</source>
        <translation>Ort</translation>
    </message>
    <message id="desk.office.about">
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message id="desk.job.stop">
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message id="desk.job.running">
        <extracomment>%1: a count, e.g. 47 of 120</extracomment>
        <source>Working: %1</source>
        <translation>Läuft: %1</translation>
    </message>
    <message id="desk.job.stopping">
        <source>Stopping: %1</source>
        <translation>Wird angehalten: %1</translation>
    </message>
    <message id="desk.job.stopped">
        <source>Stopped: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message id="desk.job.count_of">
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message id="desk.job.count_failed">
        <source>%1 + %2 failed</source>
        <translation>%1 + %2 fehlgeschlagen</translation>
    </message>
    <message id="desk.job.count_failed_of">
        <source>%1 + %2 failed, of %3</source>
        <translation>%1 + %2 fehlgeschlagen, von %3</translation>
    </message>
    <message id="desk.job.failed">
        <source>It could not be done. Nothing was left half done; try again.</source>
        <translation>Das ging nicht. Nichts blieb halb fertig; versuchen Sie es wieder.</translation>
    </message>
    <message id="desk.job.failed_why">
        <extracomment>%1: what the system says, in English</extracomment>
        <source>It could not be done: %1. Nothing was left half done.</source>
        <translation>Das ging nicht: %1. Nichts blieb halb fertig.</translation>
    </message>
    <message id="desk.audit.terminal">
        <extracomment>somebody at the machine's own terminal; %1: the number of the user there</extracomment>
        <source>Terminal user %1</source>
        <translation>Konsole, Nutzer-Nr. %1</translation>
    </message>
    <message id="desk.audit.system">
        <source>The system</source>
        <translation>Das System</translation>
    </message>
    <message id="desk.audit.erased_request">
        <source>an erased request</source>
        <translation>eine gelöschte Anfrage</translation>
    </message>
    <message id="desk.audit.signed_in">
        <source>%1 signed in. Where: %2</source>
        <translation>%1 hat sich angemeldet. Wo: %2</translation>
    </message>
    <message id="desk.audit.sign_in_failed">
        <source>Somebody typed a number and PIN that do not fit. Where: %1</source>
        <translation>Jemand tippte eine Nummer und PIN, die nicht zusammenpassen. Wo: %1</translation>
    </message>
    <message id="desk.audit.signed_out">
        <source>%1 signed out. Where: %2</source>
        <translation>%1 hat sich abgemeldet. Wo: %2</translation>
    </message>
    <message id="desk.audit.desk_locked">
        <source>Locked. Signed in there: %1. Where: %2</source>
        <translation>Gesperrt. Dort angemeldet: %1. Wo: %2</translation>
    </message>
    <message id="desk.audit.notes_viewed">
        <source>%1 read the notes of %2.</source>
        <translation>%1 hat Notizen gelesen: %2.</translation>
    </message>
    <message id="desk.audit.note_struck">
        <source>%1 struck a note of %2.</source>
        <translation>%1 hat eine Notiz gestrichen: %2.</translation>
    </message>
    <message id="desk.audit.exported">
        <source>%1 exported without call numbers. Form: %2. Requests: %3</source>
        <translation>%1 hat ohne Team-Nummern exportiert. Form: %2. Anfragen: %3</translation>
    </message>
    <message id="desk.audit.exported_numbers">
        <source>%1 exported with call numbers. Form: %2. Requests: %3</source>
        <translation>%1 hat mit Team-Nummern exportiert. Form: %2. Anfragen: %3</translation>
    </message>
    <message id="desk.audit.staff_added">
        <source>%1 added Team %2.</source>
        <translation>%1 hat Team %2 hinzugefügt.</translation>
    </message>
    <message id="desk.audit.staff_added_lead">
        <source>%1 added Team %2 as a lead.</source>
        <translation>%1 hat Team %2 als Teamleitung hinzugefügt.</translation>
    </message>
    <message id="desk.audit.pin_dealt">
        <source>%1 dealt Team %2 another PIN.</source>
        <translation>%1 hat Team %2 eine neue PIN gegeben.</translation>
    </message>
    <message id="desk.audit.staff_removed">
        <source>%1 removed Team %2.</source>
        <translation>%1 hat Team %2 entfernt.</translation>
    </message>
    <message id="desk.audit.page_switched_on">
        <source>%1 switched the staff page on.</source>
        <translation>%1 hat die Team-Seite eingeschaltet.</translation>
    </message>
    <message id="desk.audit.page_switched_off">
        <source>%1 switched the staff page off.</source>
        <translation>%1 hat die Team-Seite ausgeschaltet.</translation>
    </message>
    <message id="desk.audit.phone_paired">
        <source>%1 paired phone %2.</source>
        <translation>%1 hat Handy %2 gekoppelt.</translation>
    </message>
    <message id="desk.audit.phone_revoked">
        <source>%1 removed phone %2.</source>
        <translation>%1 hat Handy %2 getrennt.</translation>
    </message>
    <message id="desk.audit.setting_changed">
        <source>%1 changed a setting. %2: %3</source>
        <translation>%1 hat eine Einstellung geändert. %2: %3</translation>
    </message>
    <message id="desk.audit.setting_changed_back">
        <source>%1 put a setting back to the file's value: %2</source>
        <translation>%1 hat eine Einstellung auf den Wert der Datei zurückgesetzt: %2</translation>
    </message>
    <message id="desk.audit.kiosk_muted">
        <source>%1 silenced presses for 10 minutes. Where: %2</source>
        <translation>%1 hat Anfragen 10 Minuten stumm gestellt. Wo: %2</translation>
    </message>
    <message id="desk.audit.purged">
        <source>%1 erased requests and drills: %2</source>
        <translation>%1 hat Anfragen und Übungen gelöscht: %2</translation>
    </message>
    <message id="desk.audit.chain_verified">
        <source>%1 checked the record: whole. Facts: %2</source>
        <translation>%1 hat das Protokoll geprüft: unversehrt. Einträge: %2</translation>
    </message>
    <message id="desk.audit.chain_verified_broken">
        <source>%1 checked the record: it was changed.</source>
        <translation>%1 hat das Protokoll geprüft: Es wurde verändert.</translation>
    </message>
    <message id="desk.audit.alert_tested_sound">
        <source>%1 noticed the test alert by sound. Where: %2</source>
        <translation>%1 hat das Testsignal am Ton bemerkt. Wo: %2</translation>
    </message>
    <message id="desk.audit.alert_tested_light">
        <source>%1 noticed the test alert by light. Where: %2</source>
        <translation>%1 hat das Testsignal am Licht bemerkt. Wo: %2</translation>
    </message>
    <message id="desk.audit.alert_tested_vibration">
        <source>%1 noticed the test alert by vibration. Where: %2</source>
        <translation>%1 hat das Testsignal an der Vibration bemerkt. Wo: %2</translation>
    </message>
    <message id="desk.audit.drill_asked_hand">
        <source>%1 started a drill.</source>
        <translation>%1 hat eine Übung gestartet.</translation>
    </message>
    <message id="desk.audit.drill_asked_opening">
        <source>%1 started the drill of the opening.</source>
        <translation>%1 hat die Übung zum Dienstbeginn gestartet.</translation>
    </message>
    <message id="desk.audit.drill_asked_daily">
        <source>%1 started the daily drill.</source>
        <translation>%1 hat die tägliche Übung gestartet.</translation>
    </message>
    <message id="desk.audit.channel_test_asked">
        <source>%1 sent a test message by %2.</source>
        <translation>%1 hat eine Testnachricht gesendet: %2.</translation>
    </message>
    <message id="desk.audit.unread">
        <source>%1 did something that this version cannot name: %2</source>
        <translation>%1 tat etwas, das diese Version nicht benennen kann: %2</translation>
    </message>
    <message id="desk.records">
        <source>Records</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message id="desk.records.chain">
        <source>The record</source>
        <translation>Das Protokoll</translation>
    </message>
    <message id="desk.records.check">
        <source>Check it now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message id="desk.records.never_checked">
        <source>Nobody has checked yet whether it is whole.</source>
        <translation>Noch hat niemand geprüft, ob es unversehrt ist.</translation>
    </message>
    <message id="desk.records.whole">
        <extracomment>%1: a time; %2: Team 4</extracomment>
        <source>Last found whole: %1, by %2. Facts: %3</source>
        <translation>Zuletzt unversehrt: %1, geprüft von %2. Einträge: %3</translation>
    </message>
    <message id="desk.records.is_whole">
        <source>The record is whole: nothing was changed. Facts: %1</source>
        <translation>Das Protokoll ist unversehrt: Nichts wurde verändert. Einträge: %1</translation>
    </message>
    <message id="desk.records.broken">
        <source>The record was changed. Copy this line and tell whoever runs this machine: %1</source>
        <translation>Das Protokoll wurde verändert. Schreiben Sie diese Zeile ab und melden Sie sie der Technik: %1</translation>
    </message>
    <message id="desk.records.unread">
        <source>The record cannot be read right now. Try again in a minute.</source>
        <translation>Das Protokoll ist gerade nicht lesbar. Versuchen Sie es in einer Minute wieder.</translation>
    </message>
    <message id="desk.audit">
        <source>Who did what</source>
        <translation>Wer hat was getan</translation>
    </message>
    <message id="desk.audit.none">
        <source>Nothing of this kind yet.</source>
        <translation>Noch nichts dieser Art.</translation>
    </message>
    <message id="desk.audit.earlier">
        <source>Show earlier</source>
        <translation>Frühere zeigen</translation>
    </message>
    <message id="desk.audit.group.all">
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message id="desk.audit.group.sign_ins">
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message id="desk.audit.group.notes">
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message id="desk.audit.group.exports">
        <source>Exports and prints</source>
        <translation>Exporte und Drucke</translation>
    </message>
    <message id="desk.audit.group.team">
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message id="desk.audit.group.phones">
        <source>Phones</source>
        <translation>Handys</translation>
    </message>
    <message id="desk.audit.group.settings">
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message id="desk.audit.group.erased">
        <source>Kept and erased</source>
        <translation>Behalten und gelöscht</translation>
    </message>
    <message id="desk.audit.group.tests">
        <source>Tests and drills</source>
        <translation>Tests und Übungen</translation>
    </message>
    <message id="desk.audit.group.other">
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message id="desk.audit.no_limit">
        <extracomment>in place of a date: somebody may sign in without a first or last day</extracomment>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message id="desk.audit.duty_switched_on">
        <source>%1 came back on duty. Where: %2</source>
        <translation>%1 ist wieder im Dienst. Wo: %2</translation>
    </message>
    <message id="desk.audit.duty_switched_off">
        <source>%1 went off duty. Where: %2</source>
        <translation>%1 hat den Dienst beendet. Wo: %2</translation>
    </message>
    <message id="desk.audit.recovery_used">
        <source>%1 signed in with the recovery code. Where: %2</source>
        <translation>%1 hat sich mit dem Ersatzcode angemeldet. Wo: %2</translation>
    </message>
    <message id="desk.audit.sign_ins_revoked">
        <source>%1 signed Team %2 out everywhere.</source>
        <translation>%1 hat Team %2 überall abgemeldet.</translation>
    </message>
    <message id="desk.audit.report_made">
        <source>%1 saved the report. Form: %2</source>
        <translation>%1 hat den Bericht gespeichert. Form: %2</translation>
    </message>
    <message id="desk.audit.report_made_print">
        <source>%1 printed the report.</source>
        <translation>%1 hat den Bericht gedruckt.</translation>
    </message>
    <message id="desk.audit.cards_made_signs">
        <source>%1 made sign cards to print.</source>
        <translation>%1 hat Karten mit Zeichen zum Drucken erstellt.</translation>
    </message>
    <message id="desk.audit.cards_made_numbers">
        <source>%1 made call-number cards to print.</source>
        <translation>%1 hat Karten mit Team-Nummern zum Drucken erstellt.</translation>
    </message>
    <message id="desk.audit.term_set">
        <source>%1 set when Team %2 may sign in. From: %3. Until: %4</source>
        <translation>%1 hat gesetzt, wann Team %2 sich anmelden darf. Von: %3. Bis: %4</translation>
    </message>
    <message id="desk.audit.badge_enrolled">
        <source>%1 gave Team %2 a badge.</source>
        <translation>%1 hat Team %2 einen Ausweis gegeben.</translation>
    </message>
    <message id="desk.audit.badge_removed">
        <source>%1 took the badge of Team %2 away.</source>
        <translation>%1 hat den Ausweis von Team %2 entfernt.</translation>
    </message>
    <message id="desk.audit.recovery_dealt">
        <source>%1 dealt Team %2 a recovery code.</source>
        <translation>%1 hat Team %2 einen Ersatzcode gegeben.</translation>
    </message>
    <message id="desk.audit.roster_kept">
        <source>%1 put in a new roster. Shifts: %2</source>
        <translation>%1 hat einen neuen Dienstplan eingegeben. Schichten: %2</translation>
    </message>
    <message id="desk.audit.announced">
        <source>%1 put a message over the cards: %2</source>
        <translation>%1 hat eine Mitteilung über den Karten gezeigt: %2</translation>
    </message>
    <message id="desk.audit.announced_down">
        <source>%1 took the message over the cards down.</source>
        <translation>%1 hat die Mitteilung über den Karten weggenommen.</translation>
    </message>
    <message id="desk.audit.set_up_ended_done">
        <source>%1 finished the set-up.</source>
        <translation>%1 hat die Einrichtung abgeschlossen.</translation>
    </message>
    <message id="desk.audit.set_up_ended_skipped">
        <source>%1 skipped the set-up.</source>
        <translation>%1 hat die Einrichtung übersprungen.</translation>
    </message>
    <message id="desk.audit.backed_up_backup">
        <source>%1 made a copy on this machine. Requests: %2</source>
        <translation>%1 hat eine Kopie auf diesem Gerät gemacht. Anfragen: %2</translation>
    </message>
    <message id="desk.audit.backed_up_copy">
        <source>%1 made a copy to take along. Requests: %2</source>
        <translation>%1 hat eine Kopie zum Mitnehmen gemacht. Anfragen: %2</translation>
    </message>
    <message id="desk.audit.restored">
        <source>%1 restored the record from a copy. Requests: %2</source>
        <translation>%1 hat das Protokoll aus einer Kopie wiederhergestellt. Anfragen: %2</translation>
    </message>
    <message id="desk.audit.clock_confirmed">
        <source>%1 said that this machine's date is right.</source>
        <translation>%1 sagte, dass das Datum dieses Geräts stimmt.</translation>
    </message>
    <message id="desk.why_off_duty">
        <source>you are off duty</source>
        <translation>Sie sind nicht im Dienst</translation>
    </message>
    <message id="desk.go_off_duty">
        <source>Go off duty</source>
        <translation>Dienst beenden</translation>
    </message>
    <message id="desk.go_on_duty">
        <source>Go on duty</source>
        <translation>Dienst beginnen</translation>
    </message>
    <message id="desk.find">
        <extracomment>the link that opens the search; behind it stands the key /</extracomment>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message id="desk.find.span.open">
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message id="desk.find.span.mine">
        <extracomment>the requests that I answered</extracomment>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message id="desk.find.span.today">
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message id="desk.find.span.all">
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message id="desk.find.spans">
        <extracomment>what a screen reader says of the four choices</extracomment>
        <source>Which requests are listed</source>
        <translation>Welche Anfragen aufgelistet sind</translation>
    </message>
    <message id="desk.find.count">
        <extracomment>for a screen reader: which requests, and how many of them there are</extracomment>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="desk.find.text">
        <extracomment>in an empty search field</extracomment>
        <source>Code, sign, place or state</source>
        <translation>Code, Zeichen, Ort oder Stand</translation>
    </message>
    <message id="desk.find.kiosk">
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message id="desk.find.reason">
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message id="desk.find.language">
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message id="desk.find.any">
        <extracomment>no choice is made: whatever it is</extracomment>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message id="desk.find.chosen">
        <extracomment>%1: what is chosen (Kiosk, Reason, Language, Colours), %2: which</extracomment>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="desk.find.showing">
        <source>Showing %1 of %2</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message id="desk.find.show_all">
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message id="desk.find.none">
        <source>Nothing matches. Whoever asks now is always listed.</source>
        <translation>Nichts passt. Wer jetzt ruft, steht immer in der Liste.</translation>
    </message>
    <message id="desk.find.mine_none">
        <source>You have answered nothing yet. Whoever asks now is always listed.</source>
        <translation>Sie haben noch nichts beantwortet. Wer jetzt ruft, steht immer in der Liste.</translation>
    </message>
    <message id="desk.find.more">
        <extracomment>a button below a list: so many more are there</extracomment>
        <source>Earlier ones: %1</source>
        <translation>Frühere: %1</translation>
    </message>
    <message id="desk.find.close">
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message id="desk.looks.colours">
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message id="desk.looks.system">
        <extracomment>light or dark, as this computer's own windows</extracomment>
        <source>As this computer</source>
        <translation>Wie dieser Computer</translation>
    </message>
    <message id="desk.looks.light">
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message id="desk.looks.dark">
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message id="desk.looks.letters_on">
        <extracomment>keys such as G and S act without Ctrl</extracomment>
        <source>Single keys: on</source>
        <translation>Einzelne Tasten: an</translation>
    </message>
    <message id="desk.looks.letters_off">
        <extracomment>keys such as G and S do nothing</extracomment>
        <source>Single keys: off</source>
        <translation>Einzelne Tasten: aus</translation>
    </message>
    <message id="desk.take_over">
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message id="desk.decline">
        <source>I can't</source>
        <translation>Ich kann nicht</translation>
    </message>
    <message id="desk.keep">
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message id="desk.hand_over">
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message id="desk.for_lead">
        <source>For the lead</source>
        <translation>Für die Teamleitung</translation>
    </message>
    <message id="desk.lead_has_it">
        <extracomment>A lead says that they have taken notice of a request that somebody marked for them</extracomment>
        <source>I have it</source>
        <translation>Ist bei mir</translation>
    </message>
    <message id="desk.nobody_there">
        <extracomment>Button: closes the request, since nobody was found</extracomment>
        <source>Nobody there</source>
        <translation>Niemand da</translation>
    </message>
    <message id="desk.look_again">
        <source>Look again later</source>
        <translation>Später wieder nachsehen</translation>
    </message>
    <message id="desk.same_matter">
        <extracomment>Button; a list of other requests follows</extracomment>
        <source>Same matter as</source>
        <translation>Dieselbe Sache wie</translation>
    </message>
    <message id="desk.ask.title">
        <source>Who shall go instead?</source>
        <translation>Wer soll stattdessen gehen?</translation>
    </message>
    <message id="desk.ask.why">
        <source>Until they accept, you still count as going.</source>
        <translation>Bis zur Zusage gelten Sie weiter als unterwegs.</translation>
    </message>
    <message id="desk.ask.on_duty">
        <source>on duty</source>
        <translation>im Dienst</translation>
    </message>
    <message id="desk.ask.nobody">
        <source>Nobody else is in the team.</source>
        <translation>Sonst ist niemand im Team.</translation>
    </message>
    <message id="desk.link.title">
        <source>Which request is the same matter?</source>
        <translation>Welche Anfrage ist dieselbe Sache?</translation>
    </message>
    <message id="desk.link.why">
        <source>Each one is still answered by itself.</source>
        <translation>Jede wird weiter einzeln beantwortet.</translation>
    </message>
    <message id="desk.link.nobody">
        <source>There is no other open request.</source>
        <translation>Es gibt keine andere offene Anfrage.</translation>
    </message>
    <message id="desk.linked.title">
        <source>Same matter</source>
        <translation>Dieselbe Sache</translation>
    </message>
    <message id="desk.linked.both">
        <source>Do the next steps for both</source>
        <translation>Nächste Schritte für beide</translation>
    </message>
    <message id="desk.linked.unlink">
        <source>Not the same</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message id="desk.follow_up.title">
        <source>When shall somebody look again?</source>
        <translation>Wann soll jemand wieder nachsehen?</translation>
    </message>
    <message id="desk.follow_up.min">
        <source>In %1 min</source>
        <translation>In %1 min</translation>
    </message>
    <message id="desk.follow_up.hour">
        <source>In 1 h</source>
        <translation>In 1 h</translation>
    </message>
    <message id="desk.follow_up.tomorrow">
        <source>Tomorrow %1</source>
        <translation>Morgen %1</translation>
    </message>
    <message id="desk.follow_up.week">
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message id="desk.follow_up.at">
        <extracomment>A field for a time of day follows, such as 14:30</extracomment>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message id="desk.follow_up.take">
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message id="desk.follow_up.set">
        <source>Look again at %1, set by %2.</source>
        <translation>Wieder nachsehen: %1, gesetzt von %2.</translation>
    </message>
    <message id="desk.follow_up.due">
        <source>Look again: it was set for %1 by %2.</source>
        <translation>Wieder nachsehen: war gesetzt für %1, von %2.</translation>
    </message>
    <message id="desk.follow_up.done">
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message id="desk.follow_up.no_time">
        <source>Type a time of day, such as 14:30.</source>
        <translation>Geben Sie eine Uhrzeit ein, etwa 14:30.</translation>
    </message>
    <message id="desk.offer.to_you">
        <source>%1 asks you to take over. They still go until you accept.</source>
        <translation>%1 bittet Sie zu übernehmen und geht weiter hin, bis Sie zusagen.</translation>
    </message>
    <message id="desk.offer.waits">
        <source>%1 has not answered yet. You still count as going.</source>
        <translation>%1 hat noch nicht geantwortet. Sie gelten weiter als unterwegs.</translation>
    </message>
    <message id="desk.news.asked">
        <source>%1 asks you to take over %2.</source>
        <translation>%1 bittet Sie zu übernehmen: %2.</translation>
    </message>
    <message id="desk.news.lead">
        <source>%1 wants a lead to look at %2.</source>
        <translation>%1 möchte die Teamleitung dabeihaben: %2.</translation>
    </message>
    <message id="desk.news.taken">
        <source>%1 has taken over %2. You no longer count as going.</source>
        <translation>%1 hat übernommen: %2. Sie gelten nicht mehr als unterwegs.</translation>
    </message>
    <message id="desk.news.declined">
        <source>%1 cannot take over %2. You still count as going.</source>
        <translation>%1 kann nicht übernehmen: %2. Sie gelten weiter als unterwegs.</translation>
    </message>
    <message id="desk.news.unanswered">
        <source>%1 has not answered about %2. You still count as going.</source>
        <translation>%1 hat nicht geantwortet: %2. Sie gelten weiter als unterwegs.</translation>
    </message>
    <message id="desk.news.joined">
        <source>%1 is going to %2 too.</source>
        <translation>%1 geht auch zu %2.</translation>
    </message>
    <message id="desk.news.due">
        <source>Look again at %2: it was set for %1.</source>
        <translation>Wieder nachsehen: %2. Gesetzt war %1.</translation>
    </message>
    <message id="desk.news.show">
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message id="desk.news.read">
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message id="desk.news.more">
        <source>More news: %1</source>
        <translation>Weitere Neuigkeiten: %1</translation>
    </message>
    <message id="desk.alert_asked">
        <source>Somebody asks you to take over.</source>
        <translation>Jemand bittet Sie zu übernehmen.</translation>
    </message>
    <message id="desk.alert_lead">
        <source>Somebody wants a lead.</source>
        <translation>Jemand braucht die Teamleitung.</translation>
    </message>
    <message id="desk.destination">
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message id="desk.destination.stick">
        <source>Stick %1</source>
        <translation>Stick %1</translation>
    </message>
    <message id="desk.destination.none">
        <source>Plug in a stick; it appears here.</source>
        <translation>Stecken Sie einen Stick ein; er erscheint hier.</translation>
    </message>
    <message id="desk.destination.typed">
        <source>Or type a folder of this machine</source>
        <translation>Oder einen Ordner auf diesem Gerät eingeben</translation>
    </message>
    <message id="desk.report">
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message id="desk.report.span.all">
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message id="desk.report.span.week">
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message id="desk.report.span.today">
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message id="desk.report.pdf">
        <extracomment>Button</extracomment>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message id="desk.report.csv">
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message id="desk.report.json">
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message id="desk.report.print">
        <extracomment>%1: the name of a printer</extracomment>
        <source>Print on %1</source>
        <translation>Drucken: %1</translation>
    </message>
    <message id="desk.report.no_printer">
        <source>No printer is set up on this machine. Save the PDF and print it elsewhere.</source>
        <translation>Auf diesem Gerät ist kein Drucker eingerichtet. Speichern Sie das PDF und drucken Sie es woanders.</translation>
    </message>
    <message id="desk.report.to_stick">
        <extracomment>Where a file is saved; %1: a folder</extracomment>
        <source>Stick: %1</source>
        <translation>Stick: %1</translation>
    </message>
    <message id="desk.report.saved">
        <extracomment>%1: a file</extracomment>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message id="desk.report.not_saved">
        <source>Not saved. Nothing was left behind. Choose another place, or try again.</source>
        <translation>Nicht gespeichert. Nichts blieb zurück. Wählen Sie einen anderen Ort, oder versuchen Sie es wieder.</translation>
    </message>
    <message id="desk.report.printed">
        <extracomment>%1: the name of a printer</extracomment>
        <source>Sent to %1</source>
        <translation>An %1 gesendet</translation>
    </message>
    <message id="desk.report.not_printed">
        <extracomment>%1: the name of a printer</extracomment>
        <source>%1 took nothing. Save the PDF and print it elsewhere.</source>
        <translation>%1 hat nichts angenommen. Speichern Sie das PDF und drucken Sie es woanders.</translation>
    </message>
    <message id="desk.report.save_to">
        <source>Save to</source>
        <translation>Speichern in</translation>
    </message>
    <message id="desk.team">
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message id="desk.team.summary">
        <source>On shift now: %1. Listening now: %2.</source>
        <translation>Jetzt eingeteilt: %1. Jetzt auf Empfang: %2.</translation>
    </message>
    <message id="desk.team.no_roster">
        <source>Listening now: %1. There is no roster for this event.</source>
        <translation>Jetzt auf Empfang: %1. Für dieses Event gibt es keinen Dienstplan.</translation>
    </message>
    <message id="desk.team.absent">
        <source>On shift and not listening: Team %1</source>
        <translation>Eingeteilt und nicht auf Empfang: Team %1</translation>
    </message>
    <message id="desk.team.member">
        <source>Team %1</source>
        <translation>Team %1</translation>
    </message>
    <message id="desk.team.lead">
        <source>Team %1, lead</source>
        <translation>Team %1, Leitung</translation>
    </message>
    <message id="desk.team.due">
        <source>on shift until %1</source>
        <translation>eingeteilt bis %1</translation>
    </message>
    <message id="desk.team.away">
        <source>not on duty</source>
        <translation>nicht im Dienst</translation>
    </message>
    <message id="desk.team.listens">
        <source>listens at %1</source>
        <translation>auf Empfang: %1</translation>
    </message>
    <message id="desk.team.deaf">
        <source>on duty at %1, may not notice a call</source>
        <translation>im Dienst: %1, bemerkt einen Ruf vielleicht nicht</translation>
    </message>
    <message id="desk.team.from">
        <source>may sign in from %1</source>
        <translation>Anmeldung möglich ab %1</translation>
    </message>
    <message id="desk.team.until">
        <source>may sign in until %1</source>
        <translation>Anmeldung möglich bis %1</translation>
    </message>
    <message id="desk.team.over">
        <source>time on the team ended %1</source>
        <translation>Zeit im Team endete: %1</translation>
    </message>
    <message id="desk.team.has_badge">
        <source>badge</source>
        <translation>Ausweis</translation>
    </message>
    <message id="desk.team.phone">
        <source>Phone %1, last used %2</source>
        <translation>Handy %1, zuletzt benutzt: %2</translation>
    </message>
    <message id="desk.team.add_title">
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message id="desk.team.leads">
        <source>Leads: yes</source>
        <translation>Leitung: ja</translation>
    </message>
    <message id="desk.team.leads_not">
        <source>Leads: no</source>
        <translation>Leitung: nein</translation>
    </message>
    <message id="desk.team.add">
        <source>Add and deal a PIN</source>
        <translation>Hinzufügen, mit neuer PIN</translation>
    </message>
    <message id="desk.team.term">
        <source>May sign in, such as 2026-11-24 08:00; an empty field sets no limit</source>
        <translation>Darf sich anmelden, etwa 2026-11-24 08:00; ein leeres Feld setzt keine Grenze</translation>
    </message>
    <message id="desk.team.term_from">
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message id="desk.team.term_to">
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message id="desk.team.term_save">
        <source>Save the times</source>
        <translation>Zeiten speichern</translation>
    </message>
    <message id="desk.team.deal">
        <source>Deal another PIN</source>
        <translation>Neue PIN geben</translation>
    </message>
    <message id="desk.team.enrol">
        <source>Enrol a badge</source>
        <translation>Ausweis erfassen</translation>
    </message>
    <message id="desk.team.drop_badge">
        <source>Remove the badge</source>
        <translation>Ausweis entfernen</translation>
    </message>
    <message id="desk.team.recovery">
        <source>Recovery code</source>
        <translation>Ersatzcode</translation>
    </message>
    <message id="desk.team.revoke">
        <source>Sign out everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message id="desk.team.remove">
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message id="desk.team.ask.deal">
        <source>Deal Team %1 another PIN? The PIN they have stops working now.</source>
        <translation>Team %1 eine neue PIN geben? Die bisherige PIN gilt ab jetzt nicht mehr.</translation>
    </message>
    <message id="desk.team.ask.recovery">
        <source>Deal Team %1 a recovery code? It signs them in once without a PIN. An earlier code stops working.</source>
        <translation>Team %1 einen Ersatzcode geben? Er gilt für eine Anmeldung ohne PIN. Ein früherer Code gilt dann nicht mehr.</translation>
    </message>
    <message id="desk.team.ask.revoke">
        <source>Sign Team %1 out at every desk and revoke their phones? Their PIN still works.</source>
        <translation>Team %1 an jedem Pult abmelden und die Handys trennen? Die PIN gilt weiter.</translation>
    </message>
    <message id="desk.team.ask.remove">
        <source>Remove Team %1? They are signed out everywhere and cannot sign in again.</source>
        <translation>Team %1 entfernen? Die Person wird überall abgemeldet und kann sich nicht wieder anmelden.</translation>
    </message>
    <message id="desk.team.ask.drop_badge">
        <source>Remove the badge of Team %1? Their PIN still works.</source>
        <translation>Den Ausweis von Team %1 entfernen? Die PIN gilt weiter.</translation>
    </message>
    <message id="desk.team.ask.badge">
        <source>Hold the badge of Team %1 to the reader of this desk.</source>
        <translation>Halten Sie den Ausweis von Team %1 an das Lesegerät dieses Pults.</translation>
    </message>
    <message id="desk.team.yes">
        <source>Yes, do it</source>
        <translation>Ja, ausführen</translation>
    </message>
    <message id="desk.team.no">
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message id="desk.team.once">
        <source>Shown only now. Give it to them alone, then put it away.</source>
        <translation>Nur jetzt zu sehen. Geben Sie es nur dieser Person, dann blenden Sie es aus.</translation>
    </message>
    <message id="desk.team.put_away">
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
    <message id="desk.team.ok">
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message id="desk.team.pin">
        <source>PIN of Team %1</source>
        <translation>PIN von Team %1</translation>
    </message>
    <message id="desk.team.code">
        <source>Recovery code of Team %1, good once</source>
        <translation>Ersatzcode von Team %1, gilt einmal</translation>
    </message>
    <message id="desk.team.badge_kept">
        <source>Team %1 can sign in with this badge.</source>
        <translation>Team %1 kann sich mit diesem Ausweis anmelden.</translation>
    </message>
    <message id="desk.team.badge_taken">
        <source>This badge belongs to somebody else already.</source>
        <translation>Dieser Ausweis gehört schon jemand anderem.</translation>
    </message>
    <message id="desk.team.badge_gone">
        <source>Team %1 has no badge any more.</source>
        <translation>Team %1 hat keinen Ausweis mehr.</translation>
    </message>
    <message id="desk.team.term_kept">
        <source>The times of Team %1 are saved.</source>
        <translation>Die Zeiten von Team %1 sind gespeichert.</translation>
    </message>
    <message id="desk.team.revoked">
        <source>Team %1 is signed out everywhere.</source>
        <translation>Team %1 ist überall abgemeldet.</translation>
    </message>
    <message id="desk.team.removed">
        <source>Team %1 is removed.</source>
        <translation>Team %1 ist entfernt.</translation>
    </message>
    <message id="desk.team.phone_gone">
        <source>Phone %1 is revoked.</source>
        <translation>Handy %1 ist getrennt.</translation>
    </message>
    <message id="desk.team.taken">
        <source>There is a Team %1 already.</source>
        <translation>Team %1 gibt es schon.</translation>
    </message>
    <message id="desk.team.unknown">
        <source>There is no Team %1 any more.</source>
        <translation>Team %1 gibt es nicht mehr.</translation>
    </message>
    <message id="desk.team.failed">
        <source>That did not work on this machine right now. Nothing was changed.</source>
        <translation>Das ging auf diesem Gerät gerade nicht. Nichts wurde geändert.</translation>
    </message>
    <message id="desk.team.last_lead">
        <source>This is the only lead. Add another lead first.</source>
        <translation>Das ist die einzige Teamleitung. Fügen Sie zuerst eine weitere hinzu.</translation>
    </message>
    <message id="desk.team.no_number">
        <source>A call number is 1 to 9999.</source>
        <translation>Eine Team-Nummer ist 1 bis 9999.</translation>
    </message>
    <message id="desk.team.no_time">
        <source>Type times such as 2026-11-24 08:00, the second after the first.</source>
        <translation>Geben Sie Zeiten wie 2026-11-24 08:00 ein, die zweite nach der ersten.</translation>
    </message>
    <message id="desk.not_now">
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message id="desk.venue.said">
        <source>What is set here holds on every screen within two seconds, over the technician's file. The file stays as it is.</source>
        <translation>Was hier eingestellt ist, gilt binnen zwei Sekunden auf jedem Bildschirm, vor der Datei der Technik. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message id="desk.venue.change">
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message id="desk.venue.switch_on">
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message id="desk.venue.switch_off">
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message id="desk.venue.keep">
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message id="desk.venue.cancel">
        <source>Leave it as it was</source>
        <translation>So lassen, wie es war</translation>
    </message>
    <message id="desk.venue.back">
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message id="desk.venue.yes">
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message id="desk.venue.no">
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message id="desk.venue.s">
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message id="desk.venue.min">
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message id="desk.venue.from.desk">
        <source>Set by %1, %2</source>
        <translation>Eingestellt: %1, %2</translation>
    </message>
    <message id="desk.venue.from.file">
        <source>From the technician's file</source>
        <translation>Aus der Datei der Technik</translation>
    </message>
    <message id="desk.venue.from.built-in">
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message id="desk.venue.by_set_up">
        <source>the set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message id="desk.venue.group.venue">
        <source>The venue</source>
        <translation>Der Ort</translation>
    </message>
    <message id="desk.venue.group.number">
        <source>The emergency number</source>
        <translation>Die Notrufnummer</translation>
    </message>
    <message id="desk.venue.group.ways">
        <source>Places and other ways to get help</source>
        <translation>Treffpunkte und andere Wege zu Hilfe</translation>
    </message>
    <message id="desk.venue.group.languages">
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message id="desk.venue.group.hours">
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message id="desk.venue.group.cards">
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message id="desk.venue.group.timings">
        <source>Times of a visit</source>
        <translation>Zeiten eines Besuchs</translation>
    </message>
    <message id="desk.venue.group.desks">
        <source>Times of a desk</source>
        <translation>Zeiten eines Pults</translation>
    </message>
    <message id="desk.venue.group.keeping">
        <source>Keeping and erasing</source>
        <translation>Speichern und Löschen</translation>
    </message>
    <message id="desk.venue.outside">
        <source>Outside the team</source>
        <translation>Außerhalb des Teams</translation>
    </message>
    <message id="desk.venue.of_the_team">
        <source>Of the team</source>
        <translation>Vom Team</translation>
    </message>
    <message id="desk.venue.unsaid">
        <source>Steps: not said</source>
        <translation>Stufen: keine Angabe</translation>
    </message>
    <message id="desk.venue.step_free">
        <source>Step-free</source>
        <translation>Ohne Stufen</translation>
    </message>
    <message id="desk.venue.steps">
        <source>With steps</source>
        <translation>Mit Stufen</translation>
    </message>
    <message id="desk.venue.drop">
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message id="desk.venue.add">
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message id="desk.venue.own">
        <source>In the venue's own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message id="desk.venue.add_own">
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message id="desk.venue.wrong.text">
        <source>Type %1 to %2 letters, on one line.</source>
        <translation>Geben Sie %1 bis %2 Zeichen ein, in einer Zeile.</translation>
    </message>
    <message id="desk.venue.wrong.zone">
        <source>Write it as Europe/Lisbon.</source>
        <translation>Schreiben Sie sie wie Europe/Lisbon.</translation>
    </message>
    <message id="desk.venue.wrong.phone">
        <source>Type digits, spaces and + alone, up to 15.</source>
        <translation>Nur Ziffern, Leerzeichen und +, höchstens 15.</translation>
    </message>
    <message id="desk.venue.wrong.time">
        <source>Write it as 07:45.</source>
        <translation>Schreiben Sie sie wie 07:45.</translation>
    </message>
    <message id="desk.venue.wrong.number">
        <source>Type a number from %1 to %2.</source>
        <translation>Geben Sie eine Zahl von %1 bis %2 ein.</translation>
    </message>
    <message id="desk.venue.wrong.hours">
        <source>Write it as Mon-Fri 09:00-23:00, with a comma between two.</source>
        <translation>Schreiben Sie sie wie Mon-Fri 09:00-23:00, mit einem Komma zwischen zweien.</translation>
    </message>
    <message id="desk.venue.wrong.switch">
        <source>First set the number that was tried.</source>
        <translation>Stellen Sie zuerst die geprüfte Nummer ein.</translation>
    </message>
    <message id="desk.venue.wrong.rows">
        <source>Name at most %1. Other ways to get help need two at least, one of them outside the team.</source>
        <translation>Nennen Sie höchstens %1. Andere Wege zu Hilfe: mindestens zwei, davon einer außerhalb des Teams.</translation>
    </message>
    <message id="desk.venue.wrong.choice">
        <source>Choose one of these.</source>
        <translation>Wählen Sie eines davon.</translation>
    </message>
    <message id="desk.venue.wrong.several">
        <source>Choose some of these.</source>
        <translation>Wählen Sie einige davon.</translation>
    </message>
    <message id="desk.venue.wrong.cards">
        <source>Type where the folder of cards is, as a full path.</source>
        <translation>Geben Sie an, wo der Kartenordner liegt, mit vollem Pfad.</translation>
    </message>
    <message id="desk.venue.wrong.fit">
        <source>This does not fit the other settings: the small status comes before the question whether somebody is there.</source>
        <translation>Das passt nicht zu den anderen Einstellungen: Erst wird der Stand klein, dann kommt die Frage, ob jemand da ist.</translation>
    </message>
    <message id="desk.venue.days">
        <source>Days: %1</source>
        <translation>Tage: %1</translation>
    </message>
    <message id="desk.setting.venue.place">
        <source>Where this kiosk stands</source>
        <translation>Wo dieser Kiosk steht</translation>
    </message>
    <message id="desk.setting.venue.place.hint">
        <source>As the team calls it: 1 to 40 letters.</source>
        <translation>Wie das Team es nennt: 1 bis 40 Zeichen.</translation>
    </message>
    <message id="desk.setting.venue.place.none">
        <source>Not named</source>
        <translation>Ohne Namen</translation>
    </message>
    <message id="desk.setting.venue.vest">
        <source>What the safety team wears</source>
        <translation>Was das Awareness-Team trägt</translation>
    </message>
    <message id="desk.setting.venue.vest.hint">
        <source>It stands after “wears”: a purple vest.</source>
        <translation>Es steht nach „trägt:“, etwa: eine lila Weste.</translation>
    </message>
    <message id="desk.setting.venue.vest.none">
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message id="desk.setting.venue.time_zone">
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message id="desk.setting.venue.time_zone.hint">
        <source>Such as Europe/Lisbon. Empty: that of the machine.</source>
        <translation>Etwa Europe/Lisbon. Leer: die des Geräts.</translation>
    </message>
    <message id="desk.setting.venue.time_zone.none">
        <source>That of the machine</source>
        <translation>Die des Geräts</translation>
    </message>
    <message id="desk.setting.venue.emergency_number">
        <source>The number to call in danger</source>
        <translation>Die Nummer bei Gefahr</translation>
    </message>
    <message id="desk.setting.venue.emergency_number.hint">
        <source>The number of this place. The screen names it once somebody has confirmed it.</source>
        <translation>Die Nummer für diesen Ort. Der Bildschirm nennt sie, sobald jemand sie bestätigt hat.</translation>
    </message>
    <message id="desk.setting.venue.emergency_number.none">
        <source>Not set: the screen names 112 and 911</source>
        <translation>Nicht eingestellt: Der Bildschirm nennt 112 und 911</translation>
    </message>
    <message id="desk.setting.venue.emergency_confirmed">
        <source>Somebody has tried this number or looked it up</source>
        <translation>Jemand hat diese Nummer ausprobiert oder nachgeschlagen</translation>
    </message>
    <message id="desk.setting.venue.language">
        <source>Language of the screens</source>
        <translation>Sprache der Bildschirme</translation>
    </message>
    <message id="desk.setting.venue.language.hint">
        <source>Visitors can choose another one for themselves.</source>
        <translation>Alle können für sich eine andere wählen.</translation>
    </message>
    <message id="desk.setting.venue.language.none">
        <source>Not set</source>
        <translation>Nicht eingestellt</translation>
    </message>
    <message id="desk.setting.venue.languages">
        <source>Languages to choose from</source>
        <translation>Sprachen zur Auswahl</translation>
    </message>
    <message id="desk.setting.venue.languages.hint">
        <source>In this order; the first ones stand on the help button. None chosen: all.</source>
        <translation>In dieser Folge; die ersten stehen auf dem Hilfe-Knopf. Keine gewählt: alle.</translation>
    </message>
    <message id="desk.setting.venue.languages.none">
        <source>All that the kiosk speaks</source>
        <translation>Alle, die der Kiosk spricht</translation>
    </message>
    <message id="desk.setting.other_ways">
        <source>Other ways to get help</source>
        <translation>Andere Wege zu Hilfe</translation>
    </message>
    <message id="desk.setting.other_ways.hint">
        <source>Two to four, one of them outside the team.</source>
        <translation>Zwei bis vier, davon einer außerhalb des Teams.</translation>
    </message>
    <message id="desk.setting.other_ways.none">
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message id="desk.setting.places">
        <source>Where the team can come, besides here</source>
        <translation>Wohin das Team kommen kann, außer hierher</translation>
    </message>
    <message id="desk.setting.places.hint">
        <source>Up to three.</source>
        <translation>Bis zu drei.</translation>
    </message>
    <message id="desk.setting.places.none">
        <source>Here alone</source>
        <translation>Nur hierher</translation>
    </message>
    <message id="desk.setting.hours.open">
        <source>When the team is there</source>
        <translation>Wann das Team da ist</translation>
    </message>
    <message id="desk.setting.hours.open.hint">
        <source>Such as Mon-Thu 09:00-23:00, Fri-Sat 09:00-02:00. Empty: always.</source>
        <translation>Etwa Mon-Thu 09:00-23:00, Fri-Sat 09:00-02:00. Leer: immer.</translation>
    </message>
    <message id="desk.setting.hours.open.none">
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message id="desk.setting.display.hours">
        <source>When the screen is lit</source>
        <translation>Wann der Bildschirm leuchtet</translation>
    </message>
    <message id="desk.setting.display.hours.hint">
        <source>Such as Mon-Sun 07:00-23:30. Empty: always.</source>
        <translation>Etwa Mon-Sun 07:00-23:30. Leer: immer.</translation>
    </message>
    <message id="desk.setting.display.hours.none">
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message id="desk.setting.display.evening">
        <source>When the screen has its dark colours</source>
        <translation>Wann der Bildschirm dunkle Farben hat</translation>
    </message>
    <message id="desk.setting.display.evening.hint">
        <source>Such as Mon-Sun 20:00-06:00. Empty: never.</source>
        <translation>Etwa Mon-Sun 20:00-06:00. Leer: nie.</translation>
    </message>
    <message id="desk.setting.display.evening.none">
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message id="desk.setting.drill.at">
        <source>When the kiosk tests the whole path each day</source>
        <translation>Wann der Kiosk täglich den ganzen Weg prüft</translation>
    </message>
    <message id="desk.setting.drill.at.hint">
        <source>Such as 07:45. Empty: on no day.</source>
        <translation>Etwa 07:45. Leer: an keinem Tag.</translation>
    </message>
    <message id="desk.setting.drill.at.none">
        <source>On no day</source>
        <translation>An keinem Tag</translation>
    </message>
    <message id="desk.setting.drill.at_opening">
        <source>Test it once more when the team's hours begin</source>
        <translation>Zum Dienstbeginn des Teams noch einmal prüfen</translation>
    </message>
    <message id="desk.setting.content.pack">
        <source>Cards of the venue</source>
        <translation>Karten des Orts</translation>
    </message>
    <message id="desk.setting.content.pack.hint">
        <source>A folder of cards or a zip of one, as a full path. Look at them before you keep it. Empty: the program's own.</source>
        <translation>Ein Kartenordner oder eine Zip-Datei davon, mit vollem Pfad. Vor dem Speichern ansehen. Leer: die des Programms.</translation>
    </message>
    <message id="desk.setting.content.pack.none">
        <source>The program's own</source>
        <translation>Die des Programms</translation>
    </message>
    <message id="desk.setting.rotation.dwell_min_s">
        <source>A card stays at least</source>
        <translation>Eine Karte bleibt mindestens</translation>
    </message>
    <message id="desk.setting.rotation.dwell_min_s.hint">
        <source>Seconds, from 5 to 120.</source>
        <translation>Sekunden, von 5 bis 120.</translation>
    </message>
    <message id="desk.setting.rotation.per_word_s">
        <source>And for each of its words</source>
        <translation>Und für jedes ihrer Wörter</translation>
    </message>
    <message id="desk.setting.rotation.per_word_s.hint">
        <source>Seconds, from 0.3 to 3.</source>
        <translation>Sekunden, von 0.3 bis 3.</translation>
    </message>
    <message id="desk.setting.visit.cards_reset_s">
        <source>Cards rotate again after no touch for</source>
        <translation>Karten wechseln wieder, wenn ohne Berührung</translation>
    </message>
    <message id="desk.setting.visit.cards_reset_s.hint">
        <source>Seconds, from 30 to 1800.</source>
        <translation>Sekunden, von 30 bis 1800.</translation>
    </message>
    <message id="desk.setting.visit.quiet_after_s">
        <source>A status becomes small after no touch for</source>
        <translation>Ein Stand wird klein, wenn ohne Berührung</translation>
    </message>
    <message id="desk.setting.visit.quiet_after_s.hint">
        <source>Seconds, from 10 to 600.</source>
        <translation>Sekunden, von 10 bis 600.</translation>
    </message>
    <message id="desk.setting.visit.reset_after_s">
        <source>A status asks whether somebody is there after</source>
        <translation>Ein Stand fragt, ob jemand da ist, nach</translation>
    </message>
    <message id="desk.setting.visit.reset_after_s.hint">
        <source>Seconds, from 60 to 3600.</source>
        <translation>Sekunden, von 60 bis 3600.</translation>
    </message>
    <message id="desk.setting.visit.question_s">
        <source>And goes without an answer after</source>
        <translation>Und verschwindet ohne Antwort nach</translation>
    </message>
    <message id="desk.setting.visit.question_s.hint">
        <source>Seconds, from 20 to 300.</source>
        <translation>Sekunden, von 20 bis 300.</translation>
    </message>
    <message id="desk.setting.visit.repeat_window_s">
        <source>Taps on help are one press within</source>
        <translation>Mehrmals auf Hilfe tippen gilt als einmal binnen</translation>
    </message>
    <message id="desk.setting.visit.repeat_window_s.hint">
        <source>Seconds, from 1 to 60.</source>
        <translation>Sekunden, von 1 bis 60.</translation>
    </message>
    <message id="desk.setting.visit.confirm_press">
        <source>The help button wants a second tap</source>
        <translation>Der Hilfe-Knopf will ein zweites Tippen</translation>
    </message>
    <message id="desk.setting.staff.kiosk_lock_s">
        <source>The desk on the kiosk locks after no touch for</source>
        <translation>Das Pult am Kiosk sperrt sich ohne Berührung nach</translation>
    </message>
    <message id="desk.setting.staff.kiosk_lock_s.hint">
        <source>Seconds, from 20 to 600.</source>
        <translation>Sekunden, von 20 bis 600.</translation>
    </message>
    <message id="desk.setting.staff.desk_lock_s">
        <source>Other desks lock after no touch for</source>
        <translation>Andere Pulte sperren sich ohne Berührung nach</translation>
    </message>
    <message id="desk.setting.staff.desk_lock_s.hint">
        <source>Seconds, from 60 to 7200.</source>
        <translation>Sekunden, von 60 bis 7200.</translation>
    </message>
    <message id="desk.setting.staff.duty_input_min">
        <source>Nobody counts as listening after no touch for</source>
        <translation>Niemand gilt als auf Empfang, ohne Berührung nach</translation>
    </message>
    <message id="desk.setting.staff.duty_input_min.hint">
        <source>Minutes, from 5 to 240.</source>
        <translation>Minuten, von 5 bis 240.</translation>
    </message>
    <message id="desk.setting.keeping.retention_days">
        <source>Requests are erased after they were closed for</source>
        <translation>Geschlossene Anfragen werden gelöscht nach</translation>
    </message>
    <message id="desk.setting.keeping.retention_days.hint">
        <source>Days, from 1 to 365. Above 90, write down why.</source>
        <translation>Tage, von 1 bis 365. Über 90: Schreiben Sie auf, warum.</translation>
    </message>
    <message id="desk.cards.look">
        <source>Look at these cards</source>
        <translation>Diese Karten ansehen</translation>
    </message>
    <message id="desk.cards.looking">
        <source>Looking…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message id="desk.cards.seen">
        <source>Cards that the kiosk can show: %1</source>
        <translation>Karten, die der Kiosk zeigen kann: %1</translation>
    </message>
    <message id="desk.cards.refused">
        <source>The kiosk cannot show these cards.</source>
        <translation>Der Kiosk kann diese Karten nicht zeigen.</translation>
    </message>
    <message id="desk.message">
        <source>A message over all cards</source>
        <translation>Eine Mitteilung über allen Karten</translation>
    </message>
    <message id="desk.message.said">
        <source>For an emergency of the venue. It stands in each visitor's language, and the help button stays.</source>
        <translation>Für einen Notfall am Ort. Sie steht in der jeweils gewählten Sprache, und der Hilfe-Knopf bleibt.</translation>
    </message>
    <message id="desk.message.put_up">
        <source>Put it up on every screen</source>
        <translation>Auf jedem Bildschirm zeigen</translation>
    </message>
    <message id="desk.message.take_down">
        <source>Take it down</source>
        <translation>Wegnehmen</translation>
    </message>
    <message id="desk.message.since">
        <source>On every screen. Put up by %1, %2</source>
        <translation>Auf jedem Bildschirm. Gezeigt von %1, %2</translation>
    </message>
    <message id="desk.kept">
        <source>What is kept</source>
        <translation>Was gespeichert bleibt</translation>
    </message>
    <message id="desk.kept.rule">
        <source>Closed requests are erased this many days after their closing: %1</source>
        <translation>Tage, nach denen geschlossene Anfragen gelöscht werden: %1</translation>
    </message>
    <message id="desk.kept.none">
        <source>No closed request is kept right now.</source>
        <translation>Gerade ist keine geschlossene Anfrage gespeichert.</translation>
    </message>
    <message id="desk.kept.due">
        <source>Closed requests kept: %1. The first goes on %2, the last on %3.</source>
        <translation>Gespeicherte geschlossene Anfragen: %1. Die erste wird am %2 gelöscht, die letzte am %3.</translation>
    </message>
    <message id="desk.kept.soon">
        <source>Going within three days: %1. Write the report before that.</source>
        <translation>In den nächsten drei Tagen gelöscht: %1. Schreiben Sie vorher den Bericht.</translation>
    </message>
    <message id="desk.kept.unended">
        <source>Not closed yet: %1. They are kept until somebody closes them.</source>
        <translation>Noch nicht geschlossen: %1. Sie bleiben, bis jemand sie schließt.</translation>
    </message>
    <message id="desk.kept.waits">
        <source>Erasing waits for you</source>
        <translation>Das Löschen wartet auf Sie</translation>
    </message>
    <message id="desk.kept.clock">
        <extracomment>%1: date and time</extracomment>
        <source>This machine's clock has jumped. Is this right? %1</source>
        <translation>Die Uhr dieses Geräts ist gesprungen. Stimmt das? %1</translation>
    </message>
    <message id="desk.kept.clock_right">
        <source>The date is right</source>
        <translation>Das Datum stimmt</translation>
    </message>
    <message id="desk.kept.clock_confirmed">
        <source>Noted. Erasing goes on a day from now.</source>
        <translation>Notiert. In einem Tag geht das Löschen weiter.</translation>
    </message>
    <message id="desk.kept.here">
        <source>Copies on this machine</source>
        <translation>Kopien auf diesem Gerät</translation>
    </message>
    <message id="desk.kept.copies">
        <source>Copies: %1. The last: %2</source>
        <translation>Kopien: %1. Die letzte: %2</translation>
    </message>
    <message id="desk.kept.no_copy">
        <source>No copy yet. One is made each day.</source>
        <translation>Noch keine Kopie. Jeden Tag wird eine gemacht.</translation>
    </message>
    <message id="desk.kept.copy_now">
        <source>Copy now</source>
        <translation>Jetzt kopieren</translation>
    </message>
    <message id="desk.kept.copied">
        <source>Copied and checked. Size in kB: %1</source>
        <translation>Kopiert und geprüft. Größe in kB: %1</translation>
    </message>
    <message id="desk.export">
        <source>Export all requests</source>
        <translation>Alle Anfragen exportieren</translation>
    </message>
    <message id="desk.export.line">
        <source>Without notes. Who answered is left out, unless you tick it.</source>
        <translation>Ohne Notizen. Wer geantwortet hat, fehlt, außer Sie kreuzen es an.</translation>
    </message>
    <message id="desk.export.csv">
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message id="desk.export.json">
        <source>For programs (JSON)</source>
        <translation>Für Programme (JSON)</translation>
    </message>
    <message id="desk.export.with_numbers">
        <source>With call numbers</source>
        <translation>Mit Team-Nummern</translation>
    </message>
    <message id="desk.export.write">
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message id="desk.export.done">
        <source>Requests written: %1. The file: %2</source>
        <translation>Geschriebene Anfragen: %1. Die Datei: %2</translation>
    </message>
    <message id="desk.end.line">
        <source>Each step is yours to take, in any order. Nothing here happens by itself.</source>
        <translation>Jeden Schritt machen Sie selbst, in beliebiger Folge. Nichts geschieht hier von allein.</translation>
    </message>
    <message id="desk.end.open">
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message id="desk.end.none_open">
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message id="desk.end.show">
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message id="desk.end.report">
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message id="desk.end.report_line">
        <source>The numbers of the event, to save or print. Do this before you erase.</source>
        <translation>Die Zahlen des Events, zum Speichern oder Drucken. Tun Sie das vor dem Löschen.</translation>
    </message>
    <message id="desk.end.to_export">
        <source>To the export</source>
        <translation>Zum Export</translation>
    </message>
    <message id="desk.end.export_line">
        <source>A table of all requests, if your organisation keeps one.</source>
        <translation>Eine Tabelle aller Anfragen, falls Ihre Organisation eine aufbewahrt.</translation>
    </message>
    <message id="desk.end.take_along">
        <source>A copy to take along</source>
        <translation>Eine Kopie zum Mitnehmen</translation>
    </message>
    <message id="desk.end.copy_line">
        <source>All requests and notes in one file. It is not encrypted: keep the stick safe.</source>
        <translation>Alle Anfragen und Notizen in einer Datei. Sie ist nicht verschlüsselt: Bewahren Sie den Stick sicher auf.</translation>
    </message>
    <message id="desk.end.copy">
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message id="desk.end.copied">
        <source>Copied and checked. The file: %1</source>
        <translation>Kopiert und geprüft. Die Datei: %1</translation>
    </message>
    <message id="desk.end.who_answers">
        <source>Phones and people for this event</source>
        <translation>Handys und Personen für dieses Event</translation>
    </message>
    <message id="desk.end.access">
        <source>Paired phones: %1. People with an end date: %2.</source>
        <translation>Gekoppelte Handys: %1. Personen mit Enddatum: %2.</translation>
    </message>
    <message id="desk.end.no_access">
        <source>No phone is paired, and nobody has an end date.</source>
        <translation>Kein Handy ist gekoppelt, und niemand hat ein Enddatum.</translation>
    </message>
    <message id="desk.end.end_access">
        <source>End their access</source>
        <translation>Zugang beenden</translation>
    </message>
    <message id="desk.end.end_access_ask">
        <source>Unpair all phones and remove everybody with an end date? They cannot answer any more.</source>
        <translation>Alle Handys trennen und alle mit Enddatum entfernen? Sie können dann nicht mehr antworten.</translation>
    </message>
    <message id="desk.end.ended">
        <source>Access ended: %1</source>
        <translation>Zugang beendet: %1</translation>
    </message>
    <message id="desk.end.erasing">
        <source>Erasing</source>
        <translation>Löschen</translation>
    </message>
    <message id="desk.end.goes">
        <source>Closed requests: %1. By themselves they are all gone on %2.</source>
        <translation>Geschlossene Anfragen: %1. Von allein sind sie alle am %2 gelöscht.</translation>
    </message>
    <message id="desk.end.nothing_closed">
        <source>There is no closed request to erase.</source>
        <translation>Es gibt keine geschlossene Anfrage zu löschen.</translation>
    </message>
    <message id="desk.end.erase">
        <source>Erase now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message id="desk.end.erase_ask">
        <source>Erase all closed requests and their notes, for good, and in every copy on this machine? Requests: %1</source>
        <translation>Alle geschlossenen Anfragen und ihre Notizen endgültig löschen, auch in jeder Kopie auf diesem Gerät? Anfragen: %1</translation>
    </message>
    <message id="desk.end.erased">
        <source>Erased, in every copy on this machine too. Requests: %1</source>
        <translation>Gelöscht, auch in jeder Kopie auf diesem Gerät. Anfragen: %1</translation>
    </message>
    <message id="desk.end.erased_but">
        <source>Requests erased: %1. Not cleaned yet: %2. It is tried again each day.</source>
        <translation>Gelöschte Anfragen: %1. Noch nicht bereinigt: %2. Es wird jeden Tag wieder versucht.</translation>
    </message>
    <message id="desk.end.yes">
        <source>Yes, do it</source>
        <translation>Ja, ausführen</translation>
    </message>
    <message id="desk.end.no">
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message id="desk.end.counting">
        <source>Counting what this machine still holds…</source>
        <translation>Wird gezählt, was dieses Gerät noch enthält…</translation>
    </message>
    <message id="desk.end.empty">
        <source>This machine holds no requests any more.</source>
        <translation>Dieses Gerät enthält keine Anfragen mehr.</translation>
    </message>
    <message id="desk.end.holds">
        <source>This machine still holds requests: %1. Where: %2</source>
        <translation>Dieses Gerät enthält noch Anfragen: %1. Wo: %2</translation>
    </message>
    <message id="desk.end.unread">
        <source>These files could not be read and may hold some: %1</source>
        <translation>Diese Dateien waren nicht lesbar und enthalten vielleicht welche: %1</translation>
    </message>
    <message id="desk.end.to_report">
        <source>To the report</source>
        <translation>Zum Bericht</translation>
    </message>
    <message id="desk.cards">
        <source>Cards to print</source>
        <translation>Karten zum Drucken</translation>
    </message>
    <message id="desk.cards.signs">
        <source>Signs to hold up</source>
        <translation>Zeichen zum Hochhalten</translation>
    </message>
    <message id="desk.cards.signs.line">
        <source>All 48 signs, four to a page</source>
        <translation>Alle 48 Zeichen, vier je Seite</translation>
    </message>
    <message id="desk.cards.numbers">
        <source>Call numbers</source>
        <translation>Team-Nummern</translation>
    </message>
    <message id="desk.cards.numbers.line">
        <source>One for each person on the team, ten to a page; no PIN is on them</source>
        <translation>Eine für jede Person im Team, zehn je Seite; keine PIN steht darauf</translation>
    </message>
    <message id="desk.cards.save">
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message id="desk.about">
        <source>What is inside</source>
        <translation>Was darin steckt</translation>
    </message>
    <message id="desk.about.said">
        <source>Allyship Kiosk %1, under the Apache License 2.0. It works with these packages, each under its own licence:</source>
        <translation>Allyship Kiosk %1, unter der Apache License 2.0. Es arbeitet mit diesen Paketen, jedes unter seiner eigenen Lizenz:</translation>
    </message>
    <message id="desk.about.unnamed">
        <source>Licence not named by its package</source>
        <translation>Lizenz vom Paket nicht genannt</translation>
    </message>
    <message id="desk.about.looking">
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message id="desk.sheet.title">
        <source>From a spreadsheet</source>
        <translation>Aus einer Tabelle</translation>
    </message>
    <message id="desk.sheet.line">
        <extracomment>number, lead, from, to stay in English: they are the names of the columns</extracomment>
        <source>CSV files on sticks and in this user's documents. A team has the columns number, lead, from, to; a roster number, from, to.</source>
        <translation>CSV-Dateien auf Sticks und in den Dokumenten dieses Nutzerkontos. Ein Team hat die Spalten number, lead, from, to; ein Dienstplan number, from, to.</translation>
    </message>
    <message id="desk.sheet.none">
        <source>No CSV file lies on a stick or in this user's documents.</source>
        <translation>Keine CSV-Datei liegt auf einem Stick oder in den Dokumenten dieses Nutzerkontos.</translation>
    </message>
    <message id="desk.sheet.again">
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message id="desk.sheet.as_team">
        <source>As team</source>
        <translation>Als Team</translation>
    </message>
    <message id="desk.sheet.as_roster">
        <source>As roster</source>
        <translation>Als Dienstplan</translation>
    </message>
    <message id="desk.sheet.wrong">
        <source>Nothing is taken from this file before it is mended.</source>
        <translation>Aus dieser Datei wird nichts übernommen, bevor sie berichtigt ist.</translation>
    </message>
    <message id="desk.sheet.more">
        <source>Further cells that cannot be read: %1</source>
        <translation>Weitere nicht lesbare Felder: %1</translation>
    </message>
    <message id="desk.sheet.cell">
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message id="desk.sheet.expected">
        <source>%1: expected %2, got %3</source>
        <translation>%1: erwartet: %2, gefunden: %3</translation>
    </message>
    <message id="desk.sheet.would_add">
        <source>This would add people: %1, of them leads: %2. Each is dealt a PIN that is shown once.</source>
        <translation>Würde Personen hinzufügen: %1, davon Teamleitung: %2. Jede erhält eine PIN, die einmal gezeigt wird.</translation>
    </message>
    <message id="desk.sheet.would_take">
        <source>This would take the place of the roster. Shifts: %1</source>
        <translation>Würde den Dienstplan ersetzen. Schichten: %1</translation>
    </message>
    <message id="desk.sheet.added">
        <source>People added: %1</source>
        <translation>Hinzugefügte Personen: %1</translation>
    </message>
    <message id="desk.sheet.kept">
        <source>The roster is kept. Shifts: %1</source>
        <translation>Der Dienstplan ist gespeichert. Schichten: %1</translation>
    </message>
    <message id="desk.sheet.nothing">
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message id="desk.sheet.number">
        <source>a call number, 1 to 9999</source>
        <translation>eine Team-Nummer, 1 bis 9999</translation>
    </message>
    <message id="desk.sheet.free">
        <source>a call number that nobody has yet</source>
        <translation>eine Team-Nummer, die noch niemand hat</translation>
    </message>
    <message id="desk.sheet.of_the_team">
        <source>the call number of somebody of the team</source>
        <translation>die Team-Nummer von jemandem im Team</translation>
    </message>
    <message id="desk.sheet.yes_or_no">
        <extracomment>The words yes and no stay in English: they are what the file holds</extracomment>
        <source>yes or no</source>
        <translation>yes oder no</translation>
    </message>
    <message id="desk.sheet.time">
        <source>a time such as 2026-11-24 08:00</source>
        <translation>eine Zeit wie 2026-11-24 08:00</translation>
    </message>
    <message id="desk.sheet.later">
        <source>a time after the first one</source>
        <translation>eine Zeit nach der ersten</translation>
    </message>
    <message id="desk.sheet.one_at_a_time">
        <source>one shift of this person at a time</source>
        <translation>nur eine Schicht dieser Person zur selben Zeit</translation>
    </message>
    <message id="desk.sheet.a_line">
        <source>at least one line below the names of the columns</source>
        <translation>mindestens eine Zeile unter den Spaltennamen</translation>
    </message>
    <message id="report.title">
        <extracomment>Title of the one-page report, also on paper</extracomment>
        <source>Requests to the safety team</source>
        <translation>Anfragen an das Awareness-Team</translation>
    </message>
    <message id="report.days">
        <extracomment>Two days, such as 2026-11-20</extracomment>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message id="report.all_days">
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message id="report.made">
        <extracomment>A day and a time of day</extracomment>
        <source>Made %1</source>
        <translation>Erstellt %1</translation>
    </message>
    <message id="report.requests">
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message id="report.answered">
        <source>Answered with “I’m going”</source>
        <translation>Mit „Ich gehe“ beantwortet</translation>
    </message>
    <message id="report.unanswered">
        <source>Nobody said “I’m going”</source>
        <translation>Niemand sagte „Ich gehe“</translation>
    </message>
    <message id="report.hours">
        <source>Requests by hour of the day</source>
        <translation>Anfragen nach Tageszeit</translation>
    </message>
    <message id="report.hour">
        <extracomment>An hour of the day, such as 14</extracomment>
        <source>From %1:00</source>
        <translation>Ab %1:00</translation>
    </message>
    <message id="report.coming">
        <extracomment>Title of a line: the median time until somebody says I'm going, in minutes and seconds, by hour of the press</extracomment>
        <source>Time until “I’m going”: half within, by hour</source>
        <translation>Zeit bis „Ich gehe“: Hälfte binnen, nach Stunde</translation>
    </message>
    <message id="report.kiosks">
        <source>Requests by kiosk</source>
        <translation>Anfragen nach Kiosk</translation>
    </message>
    <message id="report.further_kiosks">
        <source>All further kiosks</source>
        <translation>Alle weiteren Kioske</translation>
    </message>
    <message id="report.often_false">
        <extracomment>Beside a kiosk: 5 or more of its requests were mistaken presses, or nobody was there</extracomment>
        <source>5 or more mistaken, or nobody there</source>
        <translation>5 oder mehr aus Versehen, oder niemand da</translation>
    </message>
    <message id="report.endings">
        <source>What became of them</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message id="report.ending.withdrawn">
        <source>Withdrawn at the kiosk</source>
        <translation>Am Kiosk zurückgenommen</translation>
    </message>
    <message id="report.ending.open">
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message id="report.times">
        <source>From the press until</source>
        <translation>Vom Drücken bis</translation>
    </message>
    <message id="report.half">
        <extracomment>Head of a column: the median time</extracomment>
        <source>Half within</source>
        <translation>Hälfte binnen</translation>
    </message>
    <message id="report.nine">
        <extracomment>Head of a column: the 90th percentile of times</extracomment>
        <source>9 of 10 within</source>
        <translation>9 von 10 binnen</translation>
    </message>
    <message id="report.step.shown">
        <source>Shown at a desk or page</source>
        <translation>An Pult oder Seite gezeigt</translation>
    </message>
    <message id="report.step.seen">
        <source>Seen by a person</source>
        <translation>Von jemandem gesehen</translation>
    </message>
    <message id="report.step.coming">
        <source>“I’m going”</source>
        <translation>„Ich gehe“</translation>
    </message>
    <message id="report.step.arrived">
        <source>With the person</source>
        <translation>Bei der Person</translation>
    </message>
    <message id="report.small">
        <source>fewer than 5</source>
        <translation>weniger als 5</translation>
    </message>
    <message id="report.held_back">
        <source>5 or more, not told</source>
        <translation>5 oder mehr, nicht genannt</translation>
    </message>
    <message id="report.too_few">
        <source>Too few requests to show this.</source>
        <translation>Zu wenige Anfragen, um das zu zeigen.</translation>
    </message>
    <message id="report.none">
        <source>No requests in these days.</source>
        <translation>Keine Anfragen an diesen Tagen.</translation>
    </message>
    <message id="report.note.small">
        <extracomment>%1: &lt;5, %2: 5+</extracomment>
        <source>“%1” is 1 to 4. “%2” is 5 or more, not told exactly so that no “%1” can be worked out.</source>
        <translation>„%1“ heißt 1 bis 4. „%2“ heißt 5 oder mehr, nicht genauer, damit sich kein „%1“ errechnen lässt.</translation>
    </message>
    <message id="report.note.drills">
        <source>Drills are not counted. A step taken back within 10 seconds is not counted either.</source>
        <translation>Übungen zählen nicht. Ein Schritt, der binnen 10 Sekunden zurückgenommen wurde, auch nicht.</translation>
    </message>
    <message id="report.note.people">
        <source>No figure is about a person. Pass on one report of an event: two of them could be subtracted.</source>
        <translation>Keine Zahl betrifft eine Person. Geben Sie nur einen Bericht je Event weiter: Zwei ließen sich voneinander abziehen.</translation>
    </message>
    <message id="report.note.often_false">
        <extracomment>%1: an asterisk</extracomment>
        <source>%1 At this kiosk 5 or more were mistaken presses, or nobody was there.</source>
        <translation>%1 An diesem Kiosk wurde 5 Mal oder öfter aus Versehen gedrückt, oder niemand war da.</translation>
    </message>
    <message id="report.note.erased">
        <extracomment>How many requests were erased, by the venue's rule of how long they are kept</extracomment>
        <source>Erased by now, and in no other number here: %1</source>
        <translation>Inzwischen gelöscht und in keiner anderen Zahl hier: %1</translation>
    </message>
    <message id="report.item">
        <extracomment>A name and its number, as a screen reader says it</extracomment>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="message.leave">
        <extracomment>Stands in large letters over all cards in an emergency of the venue: calm and short</extracomment>
        <source>Please leave the building now.</source>
        <translation>Bitte verlassen Sie jetzt das Gebäude.</translation>
    </message>
    <message id="message.leave.more">
        <source>Walk calmly to the nearest exit. Do not use lifts. If you cannot use stairs, tell somebody near you.</source>
        <translation>Gehen Sie ruhig zum nächsten Ausgang. Benutzen Sie keinen Aufzug. Können Sie keine Treppen benutzen, sagen Sie es jemandem in Ihrer Nähe.</translation>
    </message>
    <message id="message.assembly">
        <source>Please go to the assembly point.</source>
        <translation>Bitte gehen Sie zum Sammelplatz.</translation>
    </message>
    <message id="message.assembly.more">
        <source>Walk calmly. If you do not know where it is, ask anybody from the staff.</source>
        <translation>Gehen Sie ruhig. Wenn Sie nicht wissen, wo er ist, fragen Sie jemanden vom Personal.</translation>
    </message>
    <message id="message.stay">
        <source>Please stay inside, where you are.</source>
        <translation>Bitte bleiben Sie drinnen, wo Sie sind.</translation>
    </message>
    <message id="message.stay.more">
        <source>Wait until the staff say that you can leave.</source>
        <translation>Warten Sie, bis das Personal sagt, dass Sie gehen können.</translation>
    </message>
    <message id="message.paused">
        <source>The event is paused.</source>
        <translation>Die Veranstaltung ist unterbrochen.</translation>
    </message>
    <message id="message.paused.more">
        <source>Please wait. The staff will say when it goes on.</source>
        <translation>Bitte warten Sie. Das Personal sagt Ihnen, wann es weitergeht.</translation>
    </message>
    <message id="message.listen">
        <source>Please follow what the staff say.</source>
        <translation>Bitte folgen Sie dem, was das Personal sagt.</translation>
    </message>
    <message id="message.listen.more">
        <source>Listen for announcements, and help those near you to understand them.</source>
        <translation>Achten Sie auf Durchsagen, und helfen Sie Menschen in Ihrer Nähe, sie zu verstehen.</translation>
    </message>
    <message id="message.since">
        <extracomment>%1: a time such as 14:32; stands small below a message of the venue</extracomment>
        <source>From the venue, %1</source>
        <translation>Vom Veranstaltungsort, %1</translation>
    </message>
    <message id="setup.title">
        <source>Set up this kiosk</source>
        <translation>Diesen Kiosk einrichten</translation>
    </message>
    <message id="setup.page">
        <source>Set up this kiosk: page %1 of %2</source>
        <translation>Diesen Kiosk einrichten: Seite %1 von %2</translation>
    </message>
    <message id="setup.venue">
        <source>The venue</source>
        <translation>Der Ort</translation>
    </message>
    <message id="setup.venue.said">
        <source>How the kiosk calls this place. Everything can be changed later at a desk.</source>
        <translation>Wie der Kiosk diesen Ort nennt. Alles lässt sich später an einem Pult ändern.</translation>
    </message>
    <message id="setup.number">
        <source>The number to call in danger</source>
        <translation>Die Nummer bei Gefahr</translation>
    </message>
    <message id="setup.number.said">
        <source>The screen names it once somebody here has tried it or looked it up. Until then it names 112 and 911.</source>
        <translation>Der Bildschirm nennt sie, sobald sie hier jemand ausprobiert oder nachgeschlagen hat. Bis dahin nennt er 112 und 911.</translation>
    </message>
    <message id="setup.ways">
        <source>Other ways to get help</source>
        <translation>Andere Wege zu Hilfe</translation>
    </message>
    <message id="setup.ways.said">
        <source>They stand beside the help button when nobody from the team listens. A desk, a person or a number is better than general words.</source>
        <translation>Sie stehen neben dem Hilfe-Knopf, wenn niemand vom Team auf Empfang ist. Ein Schalter, eine Person oder eine Nummer hilft mehr als allgemeine Worte.</translation>
    </message>
    <message id="setup.languages">
        <source>Languages and hours</source>
        <translation>Sprachen und Zeiten</translation>
    </message>
    <message id="setup.languages.said">
        <source>What visitors can choose from, and when the team is there.</source>
        <translation>Welche Sprachen zur Wahl stehen, und wann das Team da ist.</translation>
    </message>
    <message id="setup.lead">
        <source>The first lead</source>
        <translation>Die erste Teamleitung</translation>
    </message>
    <message id="setup.lead.said">
        <source>A lead signs in at the desk with a call number and a PIN, adds the team and changes settings.</source>
        <translation>Die Teamleitung meldet sich am Pult mit Team-Nummer und PIN an, fügt das Team hinzu und ändert Einstellungen.</translation>
    </message>
    <message id="setup.lead.deal">
        <source>Deal a PIN</source>
        <translation>PIN vergeben</translation>
    </message>
    <message id="setup.lead.lower">
        <source>A lower call number</source>
        <translation>Niedrigere Team-Nummer</translation>
    </message>
    <message id="setup.lead.higher">
        <source>A higher call number</source>
        <translation>Höhere Team-Nummer</translation>
    </message>
    <message id="setup.lead.failed">
        <source>No PIN was dealt. The number may be taken, or the disk refuses. Choose another number, or try again.</source>
        <translation>Keine PIN vergeben. Vielleicht ist die Nummer schon vergeben, oder die Festplatte verweigert es. Wählen Sie eine andere Nummer, oder versuchen Sie es wieder.</translation>
    </message>
    <message id="setup.lead.pin">
        <source>The PIN of Team %1</source>
        <translation>Die PIN von Team %1</translation>
    </message>
    <message id="setup.lead.code">
        <source>Recovery code of Team %1, good once, for when the PIN is lost</source>
        <translation>Ersatzcode von Team %1, gilt einmal, falls die PIN verloren geht</translation>
    </message>
    <message id="setup.lead.write">
        <source>Write both down now. They are shown on this page alone.</source>
        <translation>Schreiben Sie beides jetzt auf. Nur diese Seite zeigt es.</translation>
    </message>
    <message id="setup.lead.dealt">
        <source>A PIN was dealt. It is not shown again.</source>
        <translation>Eine PIN wurde vergeben. Sie wird nicht noch einmal gezeigt.</translation>
    </message>
    <message id="setup.test">
        <source>Test this machine</source>
        <translation>Dieses Gerät testen</translation>
    </message>
    <message id="setup.test.said">
        <source>Whether a request would be saved, sent on and heard.</source>
        <translation>Ob eine Anfrage gespeichert, weitergegeben und gehört würde.</translation>
    </message>
    <message id="setup.test.saved.yes">
        <source>Requests can be saved.</source>
        <translation>Anfragen lassen sich speichern.</translation>
    </message>
    <message id="setup.test.saved.no">
        <source>Requests cannot be saved. Look at the disk: allyship-kiosk doctor.</source>
        <translation>Anfragen lassen sich nicht speichern. Prüfen Sie die Festplatte: allyship-kiosk doctor.</translation>
    </message>
    <message id="setup.test.relay.yes">
        <source>The process that calls the team runs.</source>
        <translation>Der Hintergrunddienst, der das Team ruft, läuft.</translation>
    </message>
    <message id="setup.test.relay.no">
        <source>The process that calls the team has not started yet.</source>
        <translation>Der Hintergrunddienst, der das Team ruft, läuft noch nicht.</translation>
    </message>
    <message id="setup.test.ring">
        <source>Play the bell</source>
        <translation>Klingeln lassen</translation>
    </message>
    <message id="setup.test.heard_it">
        <source>I heard it</source>
        <translation>Gehört</translation>
    </message>
    <message id="setup.test.heard_nothing">
        <source>I heard nothing</source>
        <translation>Nichts gehört</translation>
    </message>
    <message id="setup.test.sound.none">
        <source>This machine has no sound. A desk can alert by light.</source>
        <translation>Dieses Gerät hat keinen Ton. Ein Pult kann mit Licht rufen.</translation>
    </message>
    <message id="setup.test.sound.heard">
        <source>The bell can be heard.</source>
        <translation>Die Klingel ist zu hören.</translation>
    </message>
    <message id="setup.test.sound.unheard">
        <source>Look at the volume and the loudspeaker. A desk can alert by light.</source>
        <translation>Prüfen Sie Lautstärke und Lautsprecher. Ein Pult kann mit Licht rufen.</translation>
    </message>
    <message id="setup.test.path">
        <source>When the cards come up, the kiosk tests the whole path by itself. What came of it stands at the desk.</source>
        <translation>Wenn die Karten erscheinen, prüft der Kiosk den ganzen Weg von selbst. Das Ergebnis steht am Pult.</translation>
    </message>
    <message id="setup.test.lead.yes">
        <source>A lead can sign in.</source>
        <translation>Eine Teamleitung kann sich anmelden.</translation>
    </message>
    <message id="setup.test.lead.no">
        <source>Nobody can sign in yet. Go back and deal a PIN.</source>
        <translation>Noch kann sich niemand anmelden. Gehen Sie zurück und vergeben Sie eine PIN.</translation>
    </message>
    <message id="setup.next">
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message id="setup.back">
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message id="setup.finish">
        <source>Finish and show the cards</source>
        <translation>Fertig: Karten zeigen</translation>
    </message>
    <message id="setup.skip">
        <source>Skip the set-up</source>
        <translation>Einrichtung überspringen</translation>
    </message>
    <message id="setup.skip.said">
        <source>The set-up then never comes again. Settings can be changed in the file, and a lead is added at a terminal: allyship-kiosk staff add 1 --lead.</source>
        <translation>Die Einrichtung kommt dann nie wieder. Einstellungen lassen sich in der Datei ändern, und eine Teamleitung wird in einer Konsole hinzugefügt: allyship-kiosk staff add 1 --lead.</translation>
    </message>
    <message id="setup.skip.yes">
        <source>Skip it for good</source>
        <translation>Endgültig überspringen</translation>
    </message>
    <message id="setup.skip.no">
        <source>Go on with it</source>
        <translation>Weiter einrichten</translation>
    </message>
    <message id="cards.team">
        <extracomment>On a printed card, below a call number</extracomment>
        <source>Safety team</source>
        <translation>Awareness-Team</translation>
    </message>
    <message id="cards.numbers">
        <extracomment>Title of printed cards</extracomment>
        <source>Call numbers</source>
        <translation>Team-Nummern</translation>
    </message>
    <message id="cards.signs">
        <extracomment>Title of printed cards: the match signs</extracomment>
        <source>Signs</source>
        <translation>Zeichen</translation>
    </message>
    <message id="cards.sign_line">
        <extracomment>A shape and a colour: circle, blue</extracomment>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
</TS>
