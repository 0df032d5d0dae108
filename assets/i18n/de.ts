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
        <source>Offer a private place, water, a friend of theirs.</source>
        <translation>Bieten Sie einen ruhigen Ort, Wasser, vertraute Menschen an.</translation>
    </message>
    <message id="desk.before.listen">
        <source>Listen, and thank them for asking.</source>
        <translation>Hören Sie zu und danken Sie für die Bitte.</translation>
    </message>
    <message id="desk.before.judge">
        <source>Do not judge, and do not push for details.</source>
        <translation>Urteilen Sie nicht. Drängen Sie nicht auf Einzelheiten.</translation>
    </message>
    <message id="desk.before.promise">
        <source>Do not promise an outcome.</source>
        <translation>Versprechen Sie kein Ergebnis.</translation>
    </message>
    <message id="desk.before.police">
        <source>Police only if they ask, or if somebody is in danger.</source>
        <translation>Polizei nur auf Wunsch, oder wenn jemand in Gefahr ist.</translation>
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
</context>
</TS>
