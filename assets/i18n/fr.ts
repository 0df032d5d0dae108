<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- A draft: no native speaker has reviewed it yet.  When one has, extra-review becomes native. -->
<TS version="2.1" language="fr" sourcelanguage="en">
<extra-review>draft</extra-review>
<context>
    <name></name>
    <!-- The button and the band -->
    <message id="band.help">
        <source>Ask for a safety-team member</source>
        <translation>Demander quelqu’un de l’équipe de soutien</translation>
    </message>
    <message id="band.help_line">
        <source>You don't have to say why</source>
        <translation>Vous n’avez pas à dire pourquoi</translation>
    </message>
    <message id="band.tap_again">
        <extracomment>Where a venue asks for two taps</extracomment>
        <source>Tap again to ask</source>
        <translation>Appuyez encore pour demander</translation>
    </message>
    <message id="band.listening">
        <source>The safety team is listening.</source>
        <translation>L’équipe de soutien est à l’écoute.</translation>
    </message>
    <message id="band.nobody_listening">
        <source>Nobody from the team is listening right now.</source>
        <translation>Personne de l’équipe n’est à l’écoute en ce moment.</translation>
    </message>
    <message id="band.listening_closing">
        <source>The safety team is listening. Its hours end soon.</source>
        <translation>L’équipe de soutien est à l’écoute. Son horaire finit bientôt.</translation>
    </message>
    <message id="band.listening_closed">
        <source>The safety team is listening, outside its hours.</source>
        <translation>L’équipe de soutien est à l’écoute, hors de son horaire.</translation>
    </message>
    <message id="band.unconfirmed">
        <source>The team may not notice at once.</source>
        <translation>L’équipe ne le verra peut-être pas tout de suite.</translation>
    </message>
    <message id="band.unconfirmed_closing">
        <source>The team may not notice. Its hours end soon.</source>
        <translation>L’équipe ne le verra peut-être pas. Son horaire finit bientôt.</translation>
    </message>
    <message id="band.unconfirmed_closed">
        <source>The team may not notice. These are not its hours.</source>
        <translation>L’équipe ne le verra peut-être pas. Ce n’est pas son horaire.</translation>
    </message>
    <message id="band.nobody_closing">
        <source>Nobody from the team is listening. Its hours end soon.</source>
        <translation>Personne de l’équipe n’est à l’écoute. Son horaire finit bientôt.</translation>
    </message>
    <message id="band.nobody_closed">
        <source>Nobody is listening. These are not the team's hours.</source>
        <translation>Personne n’est à l’écoute. Ce n’est pas l’horaire de l’équipe.</translation>
    </message>
    <message id="band.unsure">
        <source>We cannot tell whether the team is listening.</source>
        <translation>Nous ne savons pas si l’équipe est à l’écoute.</translation>
    </message>
    <message id="band.unsure_closing">
        <source>We cannot tell whether the team is listening. Its hours end soon.</source>
        <translation>Nous ne savons pas si l’équipe est à l’écoute. Son horaire finit bientôt.</translation>
    </message>
    <message id="band.unsure_closed">
        <source>We cannot tell whether the team is listening. These are not its hours.</source>
        <translation>Nous ne savons pas si l’équipe est à l’écoute. Ce n’est pas son horaire.</translation>
    </message>
    <message id="band.nobody_listening_ways">
        <extracomment>Followed by the other ways</extracomment>
        <source>You can still ask here. You can also:</source>
        <translation>Demander ici reste possible. Vous pouvez aussi :</translation>
    </message>
    <message id="band.deaf">
        <source>This screen cannot see the team's answers right now.</source>
        <translation>Cet écran ne peut pas voir les réponses de l’équipe en ce moment.</translation>
    </message>
    <message id="band.quiet">
        <extracomment>The folded status: the sign's word, then one line of the state</extracomment>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="band.quiet_open">
        <source>Show the status again</source>
        <translation>Afficher à nouveau l’état</translation>
    </message>
    <message id="band.saved_short">
        <source>Saved at %1</source>
        <translation>Demande enregistrée à %1</translation>
    </message>
    <message id="band.not_saved_short">
        <source>Not saved yet</source>
        <translation>Pas encore sauvegardé</translation>
    </message>
    <message id="band.seen_short">
        <source>Seen by the team</source>
        <translation>Demande vue par l’équipe</translation>
    </message>
    <message id="band.coming_short">
        <source>A team member is coming</source>
        <translation>Une personne de l’équipe vient</translation>
    </message>
    <message id="band.stepped_back_short">
        <source>We are asking the others</source>
        <translation>Nous demandons aux autres</translation>
    </message>
    <message id="band.with_you_short">
        <source>A team member says they are with you</source>
        <translation>Une personne de l’équipe dit être avec vous</translation>
    </message>
    <message id="band.closed_short">
        <source>The team has closed this</source>
        <translation>L’équipe a fermé cette demande</translation>
    </message>
    <message id="band.withdrawn_short">
        <source>You no longer need this</source>
        <translation>Vous n’en avez plus besoin</translation>
    </message>
    <!-- The visit: saved before anything is claimed -->
    <message id="visit.saving">
        <source>Saving…</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message id="visit.not_saved">
        <source>Not saved yet</source>
        <translation>Pas encore sauvegardé</translation>
    </message>
    <message id="visit.not_saved_trying">
        <extracomment>Followed by the other ways</extracomment>
        <source>We are still trying. Please do not wait for this screen.</source>
        <translation>Nous essayons toujours. N’attendez pas cet écran, s’il vous plaît.</translation>
    </message>
    <message id="visit.saved_at">
        <extracomment>%1 is a time, 14:32</extracomment>
        <source>Saved at %1.</source>
        <translation>Demande enregistrée à %1.</translation>
    </message>
    <!-- The visit: what is true now -->
    <message id="visit.seen_by_no_one">
        <source>No one has seen it yet.</source>
        <translation>Personne n’a encore vu la demande.</translation>
    </message>
    <message id="visit.shown">
        <source>The team's screen shows it. No one has answered yet.</source>
        <translation>L’écran de l’équipe l’affiche. Personne n’a encore répondu.</translation>
    </message>
    <message id="visit.no_screen_yet">
        <source>No team screen has this yet.</source>
        <translation>Aucun écran de l’équipe ne l’a encore.</translation>
    </message>
    <message id="visit.no_answer">
        <source>No one has answered yet.</source>
        <translation>Personne n’a encore répondu.</translation>
    </message>
    <message id="visit.nothing_wrong">
        <source>You did nothing wrong.</source>
        <translation>Vous n’avez rien fait de mal.</translation>
    </message>
    <message id="visit.nobody_listening">
        <source>Nobody from the team is listening right now.</source>
        <translation>Personne de l’équipe n’est à l’écoute en ce moment.</translation>
    </message>
    <message id="visit.nobody_closed">
        <source>Nobody is listening. These are not the team's hours.</source>
        <translation>Personne n’est à l’écoute. Ce n’est pas l’horaire de l’équipe.</translation>
    </message>
    <message id="visit.unconfirmed">
        <source>The team may not notice this.</source>
        <translation>L’équipe ne le verra peut-être pas.</translation>
    </message>
    <message id="visit.unsure">
        <source>We cannot tell whether the team is listening.</source>
        <translation>Nous ne savons pas si l’équipe est à l’écoute.</translation>
    </message>
    <message id="visit.hours_end">
        <source>The team's hours end soon.</source>
        <translation>L’horaire de l’équipe finit bientôt.</translation>
    </message>
    <message id="visit.out_of_hours">
        <source>These are not the team's hours.</source>
        <translation>Ce n’est pas l’horaire de l’équipe.</translation>
    </message>
    <message id="visit.deaf">
        <source>This screen cannot see the team's answers right now.</source>
        <translation>Cet écran ne peut pas voir les réponses de l’équipe en ce moment.</translation>
    </message>
    <message id="visit.seen">
        <source>A team member has seen it. Nobody is on the way yet.</source>
        <translation>Une personne de l’équipe a vu la demande. Personne ne vient encore.</translation>
    </message>
    <message id="visit.coming">
        <extracomment>%1 is a place, or visit.this_screen</extracomment>
        <source>A team member is coming to %1.</source>
        <translation>Une personne de l’équipe vient. Lieu : %1.</translation>
    </message>
    <message id="visit.this_screen">
        <source>this screen</source>
        <translation>cet écran</translation>
    </message>
    <message id="visit.stepped_back">
        <source>The person who was coming cannot come. We are asking the others.</source>
        <translation>La personne qui venait ne peut pas venir. Nous demandons aux autres.</translation>
    </message>
    <message id="visit.with_you">
        <source>A team member says they are with you.</source>
        <translation>Une personne de l’équipe dit être avec vous.</translation>
    </message>
    <message id="visit.closed">
        <source>The team has closed this. If you still need somebody, press again.</source>
        <translation>L’équipe a fermé cette demande. S’il vous faut encore quelqu’un, appuyez à nouveau.</translation>
    </message>
    <message id="visit.withdrawn">
        <source>We told the team that you no longer need this. They may still look in.</source>
        <translation>Nous avons dit à l’équipe que vous n’en avez plus besoin. Quelqu’un passera peut-être quand même.</translation>
    </message>
    <message id="visit.undo">
        <source>Undo</source>
        <translation>Rétablir</translation>
    </message>
    <!-- The visit: what the person may do -->
    <message id="visit.still_you">
        <source>Is this still you?</source>
        <translation>Est-ce toujours vous ?</translation>
    </message>
    <message id="visit.yes">
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message id="visit.somebody_else">
        <source>Somebody else</source>
        <translation>Une autre personne</translation>
    </message>
    <message id="visit.hide">
        <source>Hide this screen</source>
        <translation>Masquer cet écran</translation>
    </message>
    <message id="visit.hide_line">
        <source>The team still comes to this screen.</source>
        <translation>L’équipe vient quand même à cet écran.</translation>
    </message>
    <message id="visit.hide_open">
        <source>Your request stays open.</source>
        <translation>Votre demande reste ouverte.</translation>
    </message>
    <message id="visit.hide_line_place">
        <extracomment>%1 is the chosen place</extracomment>
        <source>The team still comes to %1.</source>
        <translation>L’équipe vient quand même. Lieu : %1.</translation>
    </message>
    <message id="visit.no_longer">
        <source>I no longer need this</source>
        <translation>Je n’en ai plus besoin</translation>
    </message>
    <message id="visit.wait_here">
        <source>You can wait here.</source>
        <translation>Vous pouvez attendre ici.</translation>
    </message>
    <message id="visit.where">
        <source>Where shall they come?</source>
        <translation>Où l’équipe doit-elle venir ?</translation>
    </message>
    <message id="visit.here">
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message id="visit.noted">
        <source>Noted.</source>
        <translation>C’est noté.</translation>
    </message>
    <message id="visit.change">
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message id="visit.step_free">
        <source>step-free</source>
        <translation>sans marches</translation>
    </message>
    <message id="visit.not_step_free">
        <source>with steps</source>
        <translation>avec marches</translation>
    </message>
    <!-- The visit: the match sign -->
    <message id="visit.sign_line">
        <extracomment>%1 is what the team wears</extracomment>
        <source>Whoever comes from the team shows you this sign and wears %1. A sign is no proof of who they are.</source>
        <translation>Toute personne de l’équipe qui vient vous montre ce signe et porte %1. Un signe ne prouve pas qui elle est.</translation>
    </message>
    <message id="visit.sign_line_plain">
        <source>Whoever comes from the team shows you this sign. A sign is no proof of who they are.</source>
        <translation>Toute personne de l’équipe qui vient vous montre ce signe. Un signe ne prouve pas qui elle est.</translation>
    </message>
    <message id="visit.sign">
        <extracomment>Spoken: shape, colour, word</extracomment>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <!-- The visit: other ways, emergency, privacy -->
    <message id="visit.other_ways">
        <source>You can also:</source>
        <translation>Vous pouvez aussi :</translation>
    </message>
    <message id="visit.outside_team">
        <source>%1 (not part of the team)</source>
        <translation>%1 (hors de l’équipe)</translation>
    </message>
    <message id="visit.emergency">
        <extracomment>%1 is the emergency number</extracomment>
        <source>Call %1 now if:</source>
        <translation>Appelez maintenant le %1 si :</translation>
    </message>
    <message id="visit.emergency_hurt">
        <source>someone is hurt</source>
        <translation>une personne est blessée</translation>
    </message>
    <message id="visit.emergency_danger">
        <source>someone is in danger</source>
        <translation>une personne est en danger</translation>
    </message>
    <message id="visit.emergency_fire">
        <source>there is fire</source>
        <translation>il y a le feu</translation>
    </message>
    <message id="visit.emergency_unconfirmed">
        <source>In danger now? Call the emergency number (112 in most of the world, 911 in North America).</source>
        <translation>En danger maintenant ? Appelez le numéro d’urgence (112 dans la plupart des pays, 911 en Amérique du Nord).</translation>
    </message>
    <message id="visit.no_police">
        <source>This button does not call the police.</source>
        <translation>Ce bouton n’appelle pas la police.</translation>
    </message>
    <message id="visit.privacy_heading">
        <source>What this screen stores</source>
        <translation>Ce que cet écran garde</translation>
    </message>
    <message id="visit.privacy">
        <extracomment>At most 60 words, and true for what is stored</extracomment>
        <source>This screen stores the time, this place, your sign, the language and where you want to meet. It stores the team's steps and their short notes. No name, no picture, no sound. The safety team can see it until the organizer deletes it. To have it erased, tell them the place, time and sign.</source>
        <translation>Cet écran garde l’heure, ce lieu, votre signe, la langue et l’endroit du rendez-vous. Il garde les étapes de l’équipe et ses notes courtes. Ni nom, ni image, ni son. L’équipe de soutien peut voir cela jusqu’à ce que l’organisation l’efface. Pour le faire effacer, dites à l’organisation le lieu, l’heure et le signe.</translation>
    </message>
    <!-- The visit: time runs out -->
    <message id="visit.idle">
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là ?</translation>
    </message>
    <message id="visit.idle_stay">
        <source>I am still here</source>
        <translation>Je suis encore là</translation>
    </message>
    <message id="visit.idle_leave">
        <source>Back to the cards</source>
        <translation>Retour aux cartes</translation>
    </message>
    <message id="visit.restored">
        <source>This screen started again. Your request is still open.</source>
        <translation>Cet écran a redémarré. Votre demande est toujours ouverte.</translation>
    </message>
    <!-- Cards -->
    <message id="card.try_today">
        <source>One thing to try today</source>
        <translation>À essayer aujourd’hui</translation>
    </message>
    <message id="card.previous">
        <source>Previous card</source>
        <translation>Carte précédente</translation>
    </message>
    <message id="card.pause">
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message id="card.play">
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message id="card.next">
        <source>Next card</source>
        <translation>Carte suivante</translation>
    </message>
    <message id="card.position">
        <source>Card %1 of %2</source>
        <translation>Carte %1 sur %2</translation>
    </message>
    <message id="card.dots">
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message id="card.window">
        <source>On being an ally</source>
        <translation>Cartes sur les personnes alliées</translation>
    </message>
    <message id="card.more">
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <!-- Places, ways and phrases that a venue may name by their key -->
    <message id="venue.place.information_desk">
        <source>the information desk</source>
        <translation>le point d’information</translation>
    </message>
    <message id="venue.place.quiet_room">
        <source>the quiet room</source>
        <translation>la salle calme</translation>
    </message>
    <message id="venue.place.first_aid">
        <source>the first-aid room</source>
        <translation>le poste de secours</translation>
    </message>
    <message id="venue.place.main_entrance">
        <source>the main entrance</source>
        <translation>l’entrée principale</translation>
    </message>
    <message id="venue.place_name.information_desk">
        <source>Information desk</source>
        <translation>Point d’information</translation>
    </message>
    <message id="venue.place_name.quiet_room">
        <source>Quiet room</source>
        <translation>Salle calme</translation>
    </message>
    <message id="venue.place_name.first_aid">
        <source>First-aid room</source>
        <translation>Poste de secours</translation>
    </message>
    <message id="venue.place_name.main_entrance">
        <source>Main entrance</source>
        <translation>Entrée principale</translation>
    </message>
    <message id="venue.way.event_staff">
        <source>Speak to anyone on the staff of this event</source>
        <translation>Parler à toute personne qui travaille pour cet événement</translation>
    </message>
    <message id="venue.way.building_staff">
        <source>Speak to the staff of this building</source>
        <translation>Parler au personnel de ce bâtiment</translation>
    </message>
    <message id="venue.way.information_desk">
        <source>Go to the information desk</source>
        <translation>Aller au point d’information</translation>
    </message>
    <message id="venue.way.first_aid">
        <source>Go to the first-aid room</source>
        <translation>Aller au poste de secours</translation>
    </message>
    <!-- Sign: shapes and colours, spoken and written -->
    <message id="sign.shape.circle">
        <source>circle</source>
        <translation>cercle</translation>
    </message>
    <message id="sign.shape.square">
        <source>square</source>
        <translation>carré</translation>
    </message>
    <message id="sign.shape.triangle">
        <source>triangle</source>
        <translation>triangle</translation>
    </message>
    <message id="sign.shape.star">
        <source>star</source>
        <translation>étoile</translation>
    </message>
    <message id="sign.shape.heart">
        <source>heart</source>
        <translation>cœur</translation>
    </message>
    <message id="sign.shape.moon">
        <source>moon</source>
        <translation>lune</translation>
    </message>
    <message id="sign.shape.ring">
        <source>ring</source>
        <translation>anneau</translation>
    </message>
    <message id="sign.shape.drop">
        <source>drop</source>
        <translation>goutte</translation>
    </message>
    <message id="sign.colour.blue">
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message id="sign.colour.orange">
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message id="sign.colour.green">
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message id="sign.colour.yellow">
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message id="sign.colour.black">
        <source>black</source>
        <translation>noir</translation>
    </message>
    <message id="sign.colour.white">
        <source>white</source>
        <translation>blanc</translation>
    </message>
    <!-- Languages, as the desk names the visitor's screen -->
    <!-- Sign-in pad -->
    <message id="pad.title">
        <source>Team sign-in</source>
        <translation>Connexion de l’équipe</translation>
    </message>
    <message id="pad.number">
        <source>Call number</source>
        <translation>Numéro d’appel</translation>
    </message>
    <message id="pad.pin">
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message id="pad.digits">
        <source>%1 of %2 digits</source>
        <translation>%1 chiffres sur %2</translation>
    </message>
    <message id="pad.digit">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="pad.erase">
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message id="pad.next">
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message id="pad.sign_in">
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message id="pad.wrong">
        <source>That number and PIN do not fit.</source>
        <translation>Ce numéro et ce PIN ne vont pas ensemble.</translation>
    </message>
    <message id="pad.wait">
        <source>The next try is possible in %1 s.</source>
        <translation>Prochain essai possible dans %1 s.</translation>
    </message>
    <message id="pad.checking">
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message id="pad.nobody">
        <source>No team member is set up yet. At a terminal on this machine: allyship-kiosk staff add 1 --lead</source>
        <translation>Personne de l’équipe n’est encore inscrit. Dans un terminal sur cette machine : allyship-kiosk staff add 1 --lead</translation>
    </message>
    <message id="pad.failed">
        <source>Sign-in does not work on this machine right now.</source>
        <translation>La connexion ne marche pas sur cette machine en ce moment.</translation>
    </message>
    <!-- Desk: the frame -->
    <message id="desk.title">
        <source>Safety desk</source>
        <translation>Poste de soutien</translation>
    </message>
    <message id="desk.listening">
        <source>Listening · %1 on duty</source>
        <translation>À l’écoute · %1 de service</translation>
    </message>
    <message id="desk.not_listening">
        <source>Not listening: %1</source>
        <translation>Pas à l’écoute : %1</translation>
    </message>
    <message id="desk.why_signed_out">
        <source>nobody is signed in</source>
        <translation>aucune connexion</translation>
    </message>
    <message id="desk.why_untested">
        <source>the alert is not tested</source>
        <translation>l’alerte n’est pas testée</translation>
    </message>
    <message id="desk.why_hidden">
        <source>this window is not visible</source>
        <translation>cette fenêtre n’est pas visible</translation>
    </message>
    <message id="desk.why_deaf">
        <source>the log cannot be read</source>
        <translation>le journal est illisible</translation>
    </message>
    <message id="desk.why_idle">
        <source>nobody has touched this desk for %1 min</source>
        <translation>personne n’a touché ce poste depuis %1 min</translation>
    </message>
    <message id="desk.no_kiosk">
        <source>No kiosk has written to the log of this machine, so no request can reach this desk.</source>
        <translation>Aucune borne n’a écrit dans le journal de cette machine. Aucune demande ne peut donc arriver à ce poste.</translation>
    </message>
    <message id="desk.no_log">
        <source>The log cannot be read right now. Requests may not show here.</source>
        <translation>Le journal est illisible en ce moment. Des demandes peuvent manquer ici.</translation>
    </message>
    <message id="desk.not_saved">
        <source>Not saved yet. This desk keeps trying. The kiosk does not know of it.</source>
        <translation>Pas encore enregistré. Ce poste essaie toujours. La borne ne le sait pas.</translation>
    </message>
    <message id="desk.saving">
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message id="desk.empty">
        <source>Nobody is asking.</source>
        <translation>Personne n’appelle.</translation>
    </message>
    <message id="desk.close_desk">
        <source>Back to the cards</source>
        <translation>Retour aux cartes</translation>
    </message>
    <message id="desk.open">
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <!-- Desk: groups -->
    <message id="desk.group.needs_somebody">
        <source>Needs somebody</source>
        <translation>Besoin de quelqu’un</translation>
    </message>
    <message id="desk.group.on_the_way">
        <source>On the way</source>
        <translation>En chemin</translation>
    </message>
    <message id="desk.group.with_the_person">
        <source>With the person</source>
        <translation>Avec la personne</translation>
    </message>
    <message id="desk.group.closed">
        <source>Closed</source>
        <translation>Fermées</translation>
    </message>
    <message id="desk.group.touched">
        <extracomment>Where a venue asks for two taps; followed by a number, for the last 12 hours</extracomment>
        <source>Tapped once and not again</source>
        <translation>Touché une seule fois</translation>
    </message>
    <message id="desk.group.many">
        <extracomment>More than five unseen requests of one kiosk</extracomment>
        <source>%1 new at %2</source>
        <translation>%1 nouvelles : %2</translation>
    </message>
    <!-- Desk: a row -->
    <message id="desk.age">
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message id="desk.row">
        <extracomment>Spoken: the sign's word, where, age</extracomment>
        <source>%1, %2, waiting %3</source>
        <translation>%1, %2, attente %3</translation>
    </message>
    <message id="desk.here">
        <source>at the kiosk</source>
        <translation>à la borne</translation>
    </message>
    <message id="desk.screen_in">
        <source>Screen in %1</source>
        <translation>Écran en %1</translation>
    </message>
    <message id="desk.code">
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message id="desk.mark.withdrawn">
        <source>They no longer need it. Please still look in.</source>
        <translation>La personne n’en a plus besoin. Passez voir quand même.</translation>
    </message>
    <message id="desk.mark.drill">
        <source>Drill</source>
        <translation>Exercice</translation>
    </message>
    <message id="desk.mark.drill_line">
        <source>Nobody asks: this proves that a request would come here. Nobody has to go.</source>
        <translation>Personne n’appelle : ceci prouve qu’une demande arriverait ici. Personne n’a à y aller.</translation>
    </message>
    <message id="desk.mark.reminded">
        <source>%1 said they were going at %2. Are they there?</source>
        <translation>%1 a dit à %2 : j’y vais. Sur place maintenant ?</translation>
    </message>
    <message id="desk.mark.you_reminded">
        <source>You said you were going at %1. Are you there?</source>
        <translation>Vous avez dit à %1 : j’y vais. Y êtes-vous ?</translation>
    </message>
    <message id="desk.mark.escalated">
        <source>Called again</source>
        <translation>Nouvel appel</translation>
    </message>
    <message id="desk.mark.pressed_again">
        <source>Pressed again</source>
        <translation>Nouvel appui</translation>
    </message>
    <message id="desk.mark.nobody_answered">
        <source>Nobody has answered.</source>
        <translation>Personne n’a répondu.</translation>
    </message>
    <message id="desk.mark.going">
        <source>%1 is going since %2.</source>
        <translation>%1 y va depuis %2.</translation>
    </message>
    <message id="desk.mark.seen">
        <source>Seen by %1 at %2. Nobody is on the way.</source>
        <translation>Vu par %1 à %2. Personne n’y va.</translation>
    </message>
    <message id="desk.mark.stepped_back">
        <source>%1 cannot come. Nobody is on the way.</source>
        <translation>%1 ne peut pas y aller. Personne n’y va.</translation>
    </message>
    <message id="desk.mark.new">
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <!-- Desk: the buttons of the word table -->
    <message id="desk.going">
        <source>I'm going</source>
        <translation>J’y vais</translation>
    </message>
    <message id="desk.seen">
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message id="desk.not_me">
        <source>Not me</source>
        <translation>Pas moi</translation>
    </message>
    <message id="desk.there">
        <source>I'm there</source>
        <translation>J’y suis</translation>
    </message>
    <message id="desk.close">
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message id="desk.reopen">
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message id="desk.undo_left">
        <source>Undo, %1 s left</source>
        <translation>Annuler, encore %1 s</translation>
    </message>
    <message id="desk.refused">
        <source>That step is not possible any more. The row shows what is true now.</source>
        <translation>Cette étape n’est plus possible. La ligne montre ce qui est vrai maintenant.</translation>
    </message>
    <message id="desk.too_late">
        <source>Too late to undo.</source>
        <translation>Trop tard pour annuler.</translation>
    </message>
    <message id="desk.show_sign">
        <source>Show this sign and wait in sight. Do not call the word out.</source>
        <translation>Montrez ce signe et attendez bien en vue. Ne criez pas le mot.</translation>
    </message>
    <!-- Desk: reasons for closing -->
    <message id="desk.reasons">
        <source>Why is it closed?</source>
        <translation>Pourquoi fermer ?</translation>
    </message>
    <message id="desk.reason.attended">
        <source>Attended</source>
        <translation>Prise en charge</translation>
    </message>
    <message id="desk.reason.handed_over_to_security">
        <source>Handed over to security</source>
        <translation>Confiée à la sécurité</translation>
    </message>
    <message id="desk.reason.handed_over_to_medical">
        <source>Handed over to medical</source>
        <translation>Confiée aux soignants</translation>
    </message>
    <message id="desk.reason.nobody_there">
        <source>Nobody there</source>
        <translation>Personne sur place</translation>
    </message>
    <message id="desk.reason.not_needed">
        <source>Not needed any more</source>
        <translation>Plus nécessaire</translation>
    </message>
    <message id="desk.reason.mistaken_press">
        <source>Mistaken press</source>
        <translation>Appui par erreur</translation>
    </message>
    <message id="desk.cancel">
        <source>Leave it open</source>
        <translation>Laisser ouverte</translation>
    </message>
    <!-- Desk: what happened; %1 is who, where the sentence names somebody -->
    <message id="desk.history">
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message id="desk.event.touched">
        <source>Touched once at %1, without a second tap.</source>
        <translation>Touché une fois à %1, sans deuxième toucher.</translation>
    </message>
    <message id="desk.event.pressed">
        <source>Pressed at %1. Saved.</source>
        <translation>Appui à %1. Enregistré.</translation>
    </message>
    <message id="desk.event.pressed_again">
        <source>Pressed again at %1. Saved.</source>
        <translation>Nouvel appui à %1. Enregistré.</translation>
    </message>
    <message id="desk.event.place_chosen">
        <source>They chose to meet at %1.</source>
        <translation>Rendez-vous choisi : %1.</translation>
    </message>
    <message id="desk.event.place_chosen_here">
        <source>They chose to meet at the kiosk.</source>
        <translation>Rendez-vous choisi : à la borne.</translation>
    </message>
    <message id="desk.event.language_chosen">
        <source>They set the screen to %1.</source>
        <translation>Langue choisie : %1.</translation>
    </message>
    <message id="desk.event.withdrawn">
        <source>They no longer need it.</source>
        <translation>La personne n’en a plus besoin.</translation>
    </message>
    <message id="desk.event.withdrawal_undone">
        <source>They need it again.</source>
        <translation>De nouveau besoin d’aide.</translation>
    </message>
    <message id="desk.event.shown">
        <source>Shown on %1.</source>
        <translation>Affiché : %1.</translation>
    </message>
    <message id="desk.event.seen">
        <source>Seen by %1.</source>
        <translation>Vu par %1.</translation>
    </message>
    <message id="desk.event.coming">
        <source>%1 is going.</source>
        <translation>%1 y va.</translation>
    </message>
    <message id="desk.event.stepped_back">
        <source>%1 cannot come.</source>
        <translation>%1 ne peut pas y aller.</translation>
    </message>
    <message id="desk.event.arrived">
        <source>%1 is with the person.</source>
        <translation>%1 est avec la personne.</translation>
    </message>
    <message id="desk.event.undone">
        <source>%1 took a step back.</source>
        <translation>%1 a annulé une étape.</translation>
    </message>
    <message id="desk.event.closed">
        <source>Closed by %1: %2.</source>
        <translation>Fermée par %1 : %2.</translation>
    </message>
    <message id="desk.event.reopened">
        <source>Opened again by %1.</source>
        <translation>Rouverte par %1.</translation>
    </message>
    <message id="desk.event.escalated">
        <source>Nobody had answered. Called again, step %1.</source>
        <translation>Personne n’avait répondu. Nouvel appel, étape %1.</translation>
    </message>
    <message id="desk.event.reminded">
        <source>Nobody had arrived. Asked whether they are there (%1).</source>
        <translation>Personne n’était arrivé. Question posée : y êtes-vous ? (%1)</translation>
    </message>
    <message id="desk.event.proved">
        <source>The drill reached %1.</source>
        <translation>L’exercice a atteint %1.</translation>
    </message>
    <message id="desk.event.proved_not">
        <source>The drill did not reach %1.</source>
        <translation>L’exercice n’a pas atteint %1.</translation>
    </message>
    <message id="desk.event.drill_ended">
        <source>The drill ended.</source>
        <translation>L’exercice est terminé.</translation>
    </message>
    <message id="desk.path.page">
        <extracomment>The staff page on phone or laptop number %1</extracomment>
        <source>page %1</source>
        <translation>la page %1</translation>
    </message>
    <message id="desk.path.channel">
        <source>channel %1</source>
        <translation>le canal %1</translation>
    </message>
    <message id="desk.path.screen">
        <source>the kiosk's own screen</source>
        <translation>l’écran de la borne</translation>
    </message>
    <message id="desk.event.note_added">
        <source>%1 added a note.</source>
        <translation>%1 a ajouté une note.</translation>
    </message>
    <message id="desk.event.note_struck">
        <source>%1 struck a note.</source>
        <translation>%1 a barré une note.</translation>
    </message>
    <message id="desk.event.linked">
        <source>Pressed on the status screen of another request.</source>
        <translation>Appui sur l’écran d’état d’une autre demande.</translation>
    </message>
    <message id="desk.event.purged">
        <source>Its details were deleted.</source>
        <translation>Ses détails ont été effacés.</translation>
    </message>
    <message id="desk.event.notes_viewed">
        <source>%1 read the notes.</source>
        <translation>%1 a lu les notes.</translation>
    </message>
    <message id="desk.event.unread">
        <source>A step that this version does not know: %1.</source>
        <translation>Une étape que cette version ne connaît pas : %1.</translation>
    </message>
    <message id="desk.person">
        <source>Team %1</source>
        <translation>Équipe %1</translation>
    </message>
    <message id="desk.this_desk">
        <source>this desk</source>
        <translation>ce poste</translation>
    </message>
    <!-- Desk: before you go -->
    <message id="desk.before">
        <source>Before you go</source>
        <translation>Avant d’y aller</translation>
    </message>
    <message id="desk.before.pairs">
        <source>Go in pairs if you can.</source>
        <translation>Allez-y à deux si possible.</translation>
    </message>
    <message id="desk.before.private">
        <source>Offer a private place, water, a friend of theirs.</source>
        <translation>Proposez un lieu à l’écart, de l’eau, l’appui de proches.</translation>
    </message>
    <message id="desk.before.listen">
        <source>Listen, and thank them for asking.</source>
        <translation>Écoutez, et remerciez d’avoir demandé.</translation>
    </message>
    <message id="desk.before.judge">
        <source>Do not judge, and do not push for details.</source>
        <translation>Ne jugez pas, n’insistez pas sur les détails.</translation>
    </message>
    <message id="desk.before.promise">
        <source>Do not promise an outcome.</source>
        <translation>Ne promettez aucun résultat.</translation>
    </message>
    <message id="desk.before.police">
        <source>Police only if they ask, or if somebody is in danger.</source>
        <translation>Police : seulement sur demande de la personne, ou en cas de danger.</translation>
    </message>
    <!-- Desk: notes -->
    <message id="desk.note">
        <source>Add a note (no names)</source>
        <translation>Ajouter une note (sans nom)</translation>
    </message>
    <message id="desk.note.save">
        <source>Add note</source>
        <translation>Ajouter</translation>
    </message>
    <message id="desk.note.left">
        <source>%1 characters left</source>
        <translation>%1 caractères restants</translation>
    </message>
    <message id="desk.note.strike">
        <source>Strike</source>
        <translation>Barrer</translation>
    </message>
    <message id="desk.note.struck">
        <source>struck</source>
        <translation>barrée</translation>
    </message>
    <message id="desk.note.phrases">
        <source>Ready notes</source>
        <translation>Notes prêtes</translation>
    </message>
    <message id="desk.phrase.moved_to_quiet_room">
        <source>Moved to a quiet room.</source>
        <translation>Dans une salle calme.</translation>
    </message>
    <message id="desk.phrase.friend_with_them">
        <source>A friend is with them.</source>
        <translation>Des proches sont là.</translation>
    </message>
    <message id="desk.phrase.interpreter_wanted">
        <source>An interpreter is wanted.</source>
        <translation>Interprète à prévoir.</translation>
    </message>
    <message id="desk.phrase.access_help">
        <source>Access help was wanted.</source>
        <translation>Aide d’accès demandée.</translation>
    </message>
    <message id="desk.phrase.first_aid_called">
        <source>First aid was called.</source>
        <translation>Secours appelés.</translation>
    </message>
    <message id="desk.phrase.will_look_in_again">
        <source>We look in again later.</source>
        <translation>Nous repassons plus tard.</translation>
    </message>
    <!-- Desk: the alert and its test -->
    <message id="desk.alert">
        <source>Somebody is asking for the team.</source>
        <translation>Quelqu’un appelle l’équipe.</translation>
    </message>
    <message id="desk.alert_group">
        <source>%1 people are asking for the team.</source>
        <translation>%1 personnes appellent l’équipe.</translation>
    </message>
    <message id="desk.alert_drill">
        <source>This is a drill. Nobody is asking.</source>
        <translation>Ceci est un exercice. Personne n’appelle.</translation>
    </message>
    <message id="desk.alert.muted">
        <source>Muted until %1</source>
        <translation>En silence jusqu’à %1</translation>
    </message>
    <message id="desk.alert.mute_kiosk">
        <source>Mute this kiosk for 10 min</source>
        <translation>Silence 10 min : cette borne</translation>
    </message>
    <message id="desk.alert.mute">
        <source>Mute for 10 min</source>
        <translation>Silence 10 min</translation>
    </message>
    <message id="desk.test.title">
        <source>Test your alert</source>
        <translation>Testez votre alerte</translation>
    </message>
    <message id="desk.test.line">
        <source>Until you have noticed your own alert, this desk does not count as listening.</source>
        <translation>Tant que vous n’avez pas remarqué votre alerte, ce poste ne compte pas comme à l’écoute.</translation>
    </message>
    <message id="desk.test.choose">
        <source>How will you notice a request?</source>
        <translation>Comment remarquerez-vous une demande ?</translation>
    </message>
    <message id="desk.test.sound">
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message id="desk.test.light">
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message id="desk.test.noticed">
        <source>I noticed it</source>
        <translation>Je l’ai remarquée</translation>
    </message>
    <message id="desk.test.not_noticed">
        <source>I did not notice it</source>
        <translation>Je ne l’ai pas remarquée</translation>
    </message>
    <message id="desk.test.no_sound">
        <source>This machine plays no sound. Choose the light.</source>
        <translation>Cette machine n’émet aucun son. Choisissez la lumière.</translation>
    </message>
    <!-- Desk: lock and sign-in -->
    <message id="desk.sign_out">
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message id="desk.lock">
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message id="desk.locked">
        <source>Locked. It still rings.</source>
        <translation>Verrouillé. Le poste sonne encore.</translation>
    </message>
    <message id="desk.locked_line">
        <source>Sign in to answer.</source>
        <translation>Connectez-vous pour répondre.</translation>
    </message>
    <message id="desk.lock_soon">
        <source>This desk locks in %1 s. Touch it to stay.</source>
        <translation>Ce poste se verrouille dans %1 s. Touchez-le pour rester.</translation>
    </message>
    <message id="desk.duty_soon">
        <source>Are you still there? Without a touch nobody counts as listening here in %1 s.</source>
        <translation>Êtes-vous toujours là ? Sans toucher, dans %1 s personne ne compte ici comme à l’écoute.</translation>
    </message>
    <message id="desk.pin_for_going">
        <source>Type your PIN, then you are going.</source>
        <translation>Tapez votre PIN, alors vous y allez.</translation>
    </message>
    <message id="desk.join">
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="desk.person_you">
        <source>Team %1 (you)</source>
        <translation>Équipe %1 (vous)</translation>
    </message>
    <message id="desk.mark.you_seen">
        <source>You have seen it at %1. Nobody is on the way.</source>
        <translation>Vous l’avez vu à %1. Personne n’y va.</translation>
    </message>
    <message id="desk.mark.going_two">
        <source>%1 and %2 are going.</source>
        <translation>%1 et %2 y vont.</translation>
    </message>
    <message id="desk.mark.going_more">
        <source>%1, %2 and %3 more are going.</source>
        <translation>%1, %2 et %3 de plus y vont.</translation>
    </message>
    <message id="desk.mark.you_going">
        <source>You are going since %1.</source>
        <translation>Vous y allez depuis %1.</translation>
    </message>
    <message id="desk.mark.there">
        <source>%1 is with the person since %2.</source>
        <translation>%1 est avec la personne depuis %2.</translation>
    </message>
    <message id="desk.mark.there_two">
        <source>%1 and %2 are with the person.</source>
        <translation>%1 et %2 sont avec la personne.</translation>
    </message>
    <message id="desk.mark.there_more">
        <source>%1, %2 and %3 more are with the person.</source>
        <translation>%1, %2 et %3 de plus sont avec la personne.</translation>
    </message>
    <message id="desk.mark.you_there">
        <source>You are with the person since %1.</source>
        <translation>Vous êtes avec la personne depuis %1.</translation>
    </message>
    <message id="desk.mark.reopened">
        <source>Opened again. Nobody has answered.</source>
        <translation>Rouverte. Personne n’a répondu.</translation>
    </message>
    <message id="desk.mark.closed">
        <source>Closed by %1 at %2: %3.</source>
        <translation>Fermée par %1 à %2 : %3.</translation>
    </message>
    <message id="desk.note.by">
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message id="desk.note.read">
        <source>Read the notes (%1)</source>
        <translation>Lire les notes (%1)</translation>
    </message>
    <message id="desk.note.hide">
        <source>Hide the notes</source>
        <translation>Masquer les notes</translation>
    </message>
    <message id="desk.why_lease">
        <source>this machine cannot write it down for the kiosks</source>
        <translation>cette machine ne peut pas le noter pour les bornes</translation>
    </message>
    <message id="desk.no_sound">
        <source>This machine plays no sound any more. Test your alert again.</source>
        <translation>Cette machine n’émet plus aucun son. Testez à nouveau votre alerte.</translation>
    </message>
    <message id="desk.muted">
        <source>The sound of this machine is off. Turn it up, then test your alert again.</source>
        <translation>Le son de cette machine est coupé. Montez-le, puis testez à nouveau votre alerte.</translation>
    </message>
    <message id="desk.sound_back">
        <source>The sound is back. Test your alert again.</source>
        <translation>Le son est revenu. Testez à nouveau votre alerte.</translation>
    </message>
    <message id="desk.checks.open">
        <extracomment>Opens the page that says whether a request would reach the team</extracomment>
        <source>Checks</source>
        <translation>Contrôle</translation>
    </message>
    <message id="desk.checks.all">
        <source>Show the checks</source>
        <translation>Voir le contrôle</translation>
    </message>
    <message id="desk.checks.more">
        <source>And %1 more</source>
        <translation>Et %1 de plus</translation>
    </message>
    <message id="desk.checks.close">
        <source>Back to the request</source>
        <translation>Retour à la demande</translation>
    </message>
    <message id="desk.checks.below">
        <source>What is wrong, and what helps, stands at the end.</source>
        <translation>Ce qui ne va pas, et ce qui aide, se trouve à la fin.</translation>
    </message>
    <message id="desk.checks.wrong">
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message id="desk.checks.fine">
        <source>Everything between a press and the team answers.</source>
        <translation>Tout répond, du bouton jusqu’à l’équipe.</translation>
    </message>
    <message id="desk.drill">
        <source>Drill</source>
        <translation>Exercice</translation>
    </message>
    <message id="desk.drill.line">
        <source>Each kiosk presses its own button. Every path rings once. It counts nowhere.</source>
        <translation>Chaque borne appuie sur son propre bouton. Chaque voie sonne une fois. Cela ne compte nulle part.</translation>
    </message>
    <message id="desk.proof_dead">
        <source>Not: %1</source>
        <translation>Échec : %1</translation>
    </message>
    <message id="desk.channels">
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message id="desk.channels.none">
        <source>No channel is set for this venue.</source>
        <translation>Aucun canal n’est réglé pour ce lieu.</translation>
    </message>
    <message id="desk.channel.test">
        <source>Send a test</source>
        <translation>Envoyer un test</translation>
    </message>
    <message id="desk.phones">
        <source>Phones and laptops</source>
        <translation>Téléphones et ordinateurs</translation>
    </message>
    <message id="desk.page">
        <source>Staff page</source>
        <translation>Page de l’équipe</translation>
    </message>
    <message id="desk.page.switch_on">
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message id="desk.page.switch_off">
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message id="desk.page.ask_a_lead">
        <source>A lead can switch it on.</source>
        <translation>La coordination peut l’activer.</translation>
    </message>
    <message id="desk.phone.pair">
        <source>Pair a phone</source>
        <translation>Lier un téléphone</translation>
    </message>
    <message id="desk.phone.another">
        <source>Deal another</source>
        <translation>Donner un autre code</translation>
    </message>
    <message id="desk.phone.how">
        <source>Scan the code with a phone, or open %1 and type the letters:</source>
        <translation>Scannez le code avec un téléphone, ou ouvrez %1 et tapez les lettres :</translation>
    </message>
    <message id="desk.phone.left">
        <source>Good for %1, for one phone</source>
        <translation>Valable %1, pour un téléphone</translation>
    </message>
    <message id="desk.phone.picture">
        <source>QR code that opens the staff page on a phone</source>
        <translation>Code QR qui ouvre la page de l’équipe sur un téléphone</translation>
    </message>
    <message id="desk.phone.fingerprint">
        <source>Fingerprint of the certificate, to compare on the phone:</source>
        <translation>Empreinte du certificat, à comparer sur le téléphone :</translation>
    </message>
    <message id="desk.phone.revoke">
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message id="desk.group.drill">
        <source>Drill</source>
        <translation>Exercice</translation>
    </message>
    <message id="desk.readiness.ready">
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message id="desk.readiness.degraded">
        <source>Degraded</source>
        <translation>Dégradé</translation>
    </message>
    <message id="desk.readiness.not_ready">
        <source>Not ready</source>
        <translation>Pas prêt</translation>
    </message>
    <message id="desk.proof">
        <extracomment>A place and the time of the last drill there; what it reached follows</extracomment>
        <source>%1, last proven %2</source>
        <translation>%1, dernière preuve %2</translation>
    </message>
    <message id="desk.proof_none">
        <source>%1, drill of %2</source>
        <translation>%1, exercice : %2</translation>
    </message>
    <message id="desk.list">
        <extracomment>The next item of a list</extracomment>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message id="desk.drill.asked">
        <source>Drill asked for at %1. Results come within a minute.</source>
        <translation>Exercice demandé : %1. Résultat en moins d’une minute.</translation>
    </message>
    <message id="desk.drill.no_result">
        <source>The drill of %1 has brought no result.</source>
        <translation>L’exercice (%1) n’a donné aucun résultat.</translation>
    </message>
    <message id="desk.channel.asked">
        <source>Test asked for at %1.</source>
        <translation>Test demandé : %1.</translation>
    </message>
    <message id="desk.channel.sent">
        <source>Sent %1</source>
        <translation>Envoyé : %1</translation>
    </message>
    <message id="desk.channel.trying">
        <source>Trying…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message id="desk.channel.failed">
        <source>Failed %1: %2</source>
        <translation>Échec (%1) : %2</translation>
    </message>
    <message id="desk.channel.wrong">
        <source>Failed %1: its address cannot be used.</source>
        <translation>Échec (%1) : son adresse n’est pas utilisable.</translation>
    </message>
    <message id="desk.channel.none">
        <source>Nothing sent yet</source>
        <translation>Aucun envoi encore</translation>
    </message>
    <message id="desk.page.on">
        <extracomment>A number of phones and laptops</extracomment>
        <source>On. Open on %1 now.</source>
        <translation>Active. Ouverte sur %1.</translation>
    </message>
    <message id="desk.page.off">
        <source>Off</source>
        <translation>Inactive</translation>
    </message>
    <message id="desk.page.broken">
        <source>On, but it cannot be opened.</source>
        <translation>Active, mais impossible à ouvrir.</translation>
    </message>
    <message id="desk.page.switching">
        <source>Switching…</source>
        <translation>Changement…</translation>
    </message>
    <message id="desk.phone.name">
        <source>Phone %1 · Team %2</source>
        <translation>Téléphone %1 · Équipe %2</translation>
    </message>
    <message id="desk.phone.use">
        <source>Paired %1, last used %2</source>
        <translation>Lié : %1, dernier usage : %2</translation>
    </message>
    <message id="desk.phone.paired">
        <source>Phone %1 is paired.</source>
        <translation>Le téléphone %1 est lié.</translation>
    </message>
    <message id="desk.phone.expired">
        <source>The code is no longer good. Deal another.</source>
        <translation>Le code n’est plus bon. Donnez-en un autre.</translation>
    </message>
    <message id="desk.phone.failed">
        <source>That did not work on this machine right now.</source>
        <translation>Cela n’a pas marché sur cette machine.</translation>
    </message>
    <message id="desk.did.seen">
        <source>You have seen %1.</source>
        <translation>Vous avez vu : %1.</translation>
    </message>
    <message id="desk.did.coming">
        <source>You are going to %1.</source>
        <translation>Vous y allez : %1.</translation>
    </message>
    <message id="desk.did.stepped_back">
        <source>You cannot go to %1.</source>
        <translation>Vous n’y allez pas : %1.</translation>
    </message>
    <message id="desk.did.arrived">
        <source>You are with %1.</source>
        <translation>Vous y êtes : %1.</translation>
    </message>
    <message id="desk.did.closed">
        <source>You have closed %1.</source>
        <translation>Vous avez fermé : %1.</translation>
    </message>
    <message id="desk.did.reopened">
        <source>You have opened %1 again.</source>
        <translation>Vous avez rouvert : %1.</translation>
    </message>
    <message id="desk.test.wait">
        <source>Now…</source>
        <translation>Maintenant…</translation>
    </message>
    <message id="desk.test.asked">
        <source>Did you notice it?</source>
        <translation>L’avez-vous remarquée ?</translation>
    </message>
    <message id="desk.test.turn_up">
        <source>Turn the sound up, or choose the light.</source>
        <translation>Montez le son, ou choisissez la lumière.</translation>
    </message>
    <message id="desk.test.later">
        <source>Later: nobody counts as listening here until then</source>
        <translation>Plus tard : jusque-là, personne ne compte ici comme à l’écoute</translation>
    </message>
    <message id="desk.test.open">
        <source>Test your alert</source>
        <translation>Tester votre alerte</translation>
    </message>
    <message id="desk.test.light_shown">
        <source>This is the light.</source>
        <translation>Voici la lumière.</translation>
    </message>
    <message id="visit.privacy_link">
        <source>What is stored</source>
        <translation>Ce qui est gardé</translation>
    </message>
    <message id="visit.privacy_back">
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message id="visit.idle_soon">
        <source>Soon this screen goes back to the cards. Your request stays open.</source>
        <translation>Bientôt cet écran revient aux cartes. Votre demande reste ouverte.</translation>
    </message>
    <message id="desk.undo">
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message id="desk.state.new">
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message id="desk.state.seen">
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message id="desk.state.coming">
        <source>On the way</source>
        <translation>En chemin</translation>
    </message>
    <message id="desk.state.with_person">
        <source>With the person</source>
        <translation>Avec la personne</translation>
    </message>
    <message id="desk.state.closed">
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message id="readiness.ready">
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message id="readiness.degraded">
        <source>Degraded</source>
        <translation>Dégradé</translation>
    </message>
    <message id="readiness.not_ready">
        <source>Not ready</source>
        <translation>Pas prêt</translation>
    </message>
    <message id="fault.relay">
        <source>The kiosk’s watch has stopped: nobody is called again, and no message is sent.</source>
        <translation>La surveillance de la borne s’est arrêtée : personne n’est rappelé, et aucun message ne part.</translation>
    </message>
    <message id="fault.relay.fix">
        <source>Restart the kiosk, or tell the technician.</source>
        <translation>Redémarrez la borne, ou prévenez le service technique.</translation>
    </message>
    <message id="fault.screen">
        <source>The kiosk is not running.</source>
        <translation>La borne ne marche pas.</translation>
    </message>
    <message id="fault.screen.fix">
        <source>Switch it on, or tell the technician.</source>
        <translation>Allumez-la, ou prévenez le service technique.</translation>
    </message>
    <message id="fault.restarted">
        <source>The kiosk’s screen restarted at %1.</source>
        <translation>L’écran de la borne a redémarré : %1.</translation>
    </message>
    <message id="fault.restarted.fix">
        <source>If it happens again, tell the technician.</source>
        <translation>Si cela recommence, prévenez le service technique.</translation>
    </message>
    <message id="fault.nobody_listens">
        <source>Nobody is listening.</source>
        <translation>Personne n’est à l’écoute.</translation>
    </message>
    <message id="fault.nobody_listens.fix">
        <source>Sign in at a desk or on a phone, and test the alert.</source>
        <translation>Connectez-vous à un poste ou un téléphone, et testez l’alerte.</translation>
    </message>
    <message id="fault.desk">
        <source>No word from “%1” any more.</source>
        <translation>Plus de nouvelles de « %1 ».</translation>
    </message>
    <message id="fault.desk.fix">
        <source>Open it again and sign in.</source>
        <translation>Ouvrez-le à nouveau et connectez-vous.</translation>
    </message>
    <message id="fault.no_sound">
        <source>No sound at %1.</source>
        <translation>Pas de son : %1.</translation>
    </message>
    <message id="fault.no_sound.fix">
        <source>Plug in a loudspeaker, or choose the light.</source>
        <translation>Branchez un haut-parleur, ou choisissez la lumière.</translation>
    </message>
    <message id="fault.muted">
        <source>The sound at %1 is muted.</source>
        <translation>Le son est coupé : %1.</translation>
    </message>
    <message id="fault.muted.fix">
        <source>Turn it up, or choose the light.</source>
        <translation>Montez-le, ou choisissez la lumière.</translation>
    </message>
    <message id="fault.network">
        <source>This machine has no network: phones and messages are cut off.</source>
        <translation>Cette machine n’a pas de réseau : téléphones et messages sont coupés.</translation>
    </message>
    <message id="fault.network.fix">
        <source>Plug the cable in, or look at the Wi-Fi. Desks on this machine still ring.</source>
        <translation>Branchez le câble, ou vérifiez le Wi-Fi. Les postes de cette machine sonnent toujours.</translation>
    </message>
    <message id="fault.channel">
        <source>Messages to “%1” do not arrive.</source>
        <translation>Les messages à « %1 » n’arrivent pas.</translation>
    </message>
    <message id="fault.channel.fix">
        <source>Look at the network and the account, then send a test.</source>
        <translation>Vérifiez le réseau et le compte, puis envoyez un test.</translation>
    </message>
    <message id="fault.channel_wrong">
        <source>The address of “%1” cannot be used.</source>
        <translation>L’adresse de « %1 » n’est pas utilisable.</translation>
    </message>
    <message id="fault.channel_wrong.fix">
        <source>Correct it in the settings, then send a test.</source>
        <translation>Corrigez-la dans les réglages, puis envoyez un test.</translation>
    </message>
    <message id="fault.disk_full">
        <source>The disk is nearly full: soon no request can be saved.</source>
        <translation>Le disque est presque plein : bientôt aucune demande ne pourra être enregistrée.</translation>
    </message>
    <message id="fault.disk_full.fix">
        <source>Delete what nobody needs, or tell the technician.</source>
        <translation>Effacez ce qui ne sert à personne, ou prévenez le service technique.</translation>
    </message>
    <message id="fault.outbox">
        <source>Messages that wait to be sent would be lost with the power.</source>
        <translation>Les messages en attente d’envoi seraient perdus en cas de coupure de courant.</translation>
    </message>
    <message id="fault.outbox.fix">
        <source>They still go out. Tell the technician: allyship-kiosk doctor names what is wrong.</source>
        <translation>Ils partent encore. Prévenez le service technique : allyship-kiosk doctor dit ce qui ne va pas.</translation>
    </message>
    <message id="fault.log">
        <source>Requests cannot be saved or read as they should.</source>
        <translation>Les demandes ne s’enregistrent ou ne se lisent pas comme il faut.</translation>
    </message>
    <message id="fault.log.fix">
        <source>Tell the technician: allyship-kiosk doctor names what is wrong.</source>
        <translation>Prévenez le service technique : allyship-kiosk doctor dit ce qui ne va pas.</translation>
    </message>
    <message id="fault.clock">
        <source>The clock of this machine may be wrong.</source>
        <translation>L’horloge de cette machine est peut-être fausse.</translation>
    </message>
    <message id="fault.clock.fix">
        <source>Set the time, and let the network keep it.</source>
        <translation>Réglez l’heure, et laissez le réseau la tenir.</translation>
    </message>
    <message id="fault.page">
        <source>The staff page cannot be opened.</source>
        <translation>La page de l’équipe ne peut pas s’ouvrir.</translation>
    </message>
    <message id="fault.page.fix">
        <source>Tell the technician: its port or certificate is wrong.</source>
        <translation>Prévenez le service technique : son port ou son certificat est faux.</translation>
    </message>
    <message id="fault.drill">
        <source>The last drill did not reach %1.</source>
        <translation>Le dernier exercice n’a pas atteint %1.</translation>
    </message>
    <message id="fault.drill.fix">
        <source>Look at it, then run a drill.</source>
        <translation>Vérifiez, puis lancez un exercice.</translation>
    </message>
    <message id="fault.never_proven">
        <source>No drill has proven the way to the team since yesterday.</source>
        <translation>Aucun exercice n’a prouvé le chemin vers l’équipe depuis hier.</translation>
    </message>
    <message id="fault.never_proven.fix">
        <source>Run a drill: one touch at a desk.</source>
        <translation>Lancez un exercice : un toucher à un poste.</translation>
    </message>
    <message id="fault.pack">
        <source>The new cards cannot be shown (%1). The last good ones stay up.</source>
        <translation>Les nouvelles cartes ne peuvent pas être affichées (%1). Les dernières cartes valables restent affichées.</translation>
    </message>
    <message id="fault.pack.fix">
        <source>Tell the technician: “allyship-kiosk check” says what is wrong.</source>
        <translation>Prévenez le service technique : « allyship-kiosk check » dit ce qui ne va pas.</translation>
    </message>
    <message id="alert.call">
        <extracomment>A message to a phone: place, sign</extracomment>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="alert.call_in">
        <extracomment>Place, sign, language of the screen</extracomment>
        <source>%1 · %2 · screen in %3</source>
        <translation>%1 · %2 · écran en %3</translation>
    </message>
    <message id="alert.drill">
        <source>Drill · %1</source>
        <translation>Exercice · %1</translation>
    </message>
    <message id="alert.test">
        <source>Test · %1</source>
        <translation>Test · %1</translation>
    </message>
    <message id="language.ar">
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message id="language.bn">
        <source>Bengali</source>
        <translation>bengali</translation>
    </message>
    <message id="language.de">
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message id="language.el">
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message id="language.en">
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message id="language.es">
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message id="language.fa">
        <source>Persian</source>
        <translation>persan</translation>
    </message>
    <message id="language.fr">
        <source>French</source>
        <translation>français</translation>
    </message>
    <message id="language.he">
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message id="language.hi">
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message id="language.it">
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message id="language.ja">
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message id="language.ko">
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message id="language.pl">
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message id="language.pt">
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message id="language.ru">
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message id="language.sw">
        <source>Swahili</source>
        <translation>swahili</translation>
    </message>
    <message id="language.tr">
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message id="language.uk">
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message id="language.ur">
        <source>Urdu</source>
        <translation>ourdou</translation>
    </message>
    <message id="language.vi">
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
    <message id="language.zh">
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <!-- The staff page -->
    <message id="page.language">
        <extracomment>The language code of these texts</extracomment>
        <source>en</source>
        <translation>fr</translation>
    </message>
    <message id="page.title">
        <source>Safety team</source>
        <translation>Équipe de soutien</translation>
    </message>
    <message id="page.tab_count">
        <extracomment>In the browser's tab: how many need somebody</extracomment>
        <source>(%1) Safety team</source>
        <translation>(%1) Équipe de soutien</translation>
    </message>
    <message id="page.tab_deaf">
        <extracomment>In the browser's tab</extracomment>
        <source>Hears nothing · Safety team</source>
        <translation>N’entend rien · Équipe de soutien</translation>
    </message>
    <message id="page.pair.title">
        <source>Pair this device</source>
        <translation>Lier cet appareil</translation>
    </message>
    <message id="page.pair.how">
        <source>Somebody who is signed in at a desk can show a code for you. Scan it, or type its eight letters here.</source>
        <translation>Une personne connectée à un poste peut vous montrer un code. Scannez-le, ou tapez ici ses huit lettres.</translation>
    </message>
    <message id="page.pair.letters">
        <source>Eight letters</source>
        <translation>Huit lettres</translation>
    </message>
    <message id="page.pair.keys">
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message id="page.pair.erase">
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message id="page.pair.go">
        <source>Pair</source>
        <translation>Lier</translation>
    </message>
    <message id="page.pair.short">
        <source>The code has eight letters.</source>
        <translation>Le code a huit lettres.</translation>
    </message>
    <message id="page.pair.trying">
        <source>Pairing…</source>
        <translation>Liaison…</translation>
    </message>
    <message id="page.pair.no_answer">
        <source>The kiosk's computer does not answer. Is this device in the venue's network?</source>
        <translation>L’ordinateur de la borne ne répond pas. Cet appareil est-il sur le réseau du lieu ?</translation>
    </message>
    <message id="page.pair.gone">
        <source>This device is not paired any more. It hears nothing.</source>
        <translation>Cet appareil n’est plus lié. Il n’entend rien.</translation>
    </message>
    <message id="page.bar">
        <source>Does this page listen?</source>
        <translation>Cette page est-elle à l’écoute ?</translation>
    </message>
    <message id="page.listening">
        <source>Listening</source>
        <translation>À l’écoute</translation>
    </message>
    <message id="page.connecting">
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message id="page.not_listening">
        <source>Not listening</source>
        <translation>Pas à l’écoute</translation>
    </message>
    <message id="page.here">
        <source>I'm here</source>
        <translation>Je suis là</translation>
    </message>
    <message id="page.duty">
        <source>On duty</source>
        <translation>De service</translation>
    </message>
    <message id="page.duty_on">
        <source>Go on duty</source>
        <translation>Prendre le service</translation>
    </message>
    <message id="page.test.title">
        <source>Test your alert</source>
        <translation>Testez votre alerte</translation>
    </message>
    <message id="page.test.again">
        <source>Test your alert again</source>
        <translation>Tester à nouveau votre alerte</translation>
    </message>
    <message id="page.test.line">
        <source>Until you have noticed your own alert on this device, it does not count as listening.</source>
        <translation>Tant que vous n’avez pas remarqué votre alerte sur cet appareil, il ne compte pas comme à l’écoute.</translation>
    </message>
    <message id="page.test.choose">
        <source>How will you notice a request?</source>
        <translation>Comment remarquerez-vous une demande ?</translation>
    </message>
    <message id="page.test.sound">
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message id="page.test.vibration">
        <source>Vibration</source>
        <translation>Vibration</translation>
    </message>
    <message id="page.test.light">
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message id="page.test.wait">
        <source>Now…</source>
        <translation>Maintenant…</translation>
    </message>
    <message id="page.test.asked">
        <source>Did you notice it?</source>
        <translation>L’avez-vous remarquée ?</translation>
    </message>
    <message id="page.test.noticed">
        <source>I noticed it</source>
        <translation>Je l’ai remarquée</translation>
    </message>
    <message id="page.test.not_noticed">
        <source>I did not notice it</source>
        <translation>Je ne l’ai pas remarquée</translation>
    </message>
    <message id="page.test.turn_up">
        <source>Turn it up, or choose another way.</source>
        <translation>Montez le volume, ou choisissez autre chose.</translation>
    </message>
    <message id="page.test.later">
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message id="page.group.needs_somebody">
        <source>Needs somebody</source>
        <translation>Besoin de quelqu’un</translation>
    </message>
    <message id="page.group.on_the_way">
        <source>On the way</source>
        <translation>En chemin</translation>
    </message>
    <message id="page.group.with_the_person">
        <source>With the person</source>
        <translation>Avec la personne</translation>
    </message>
    <message id="page.group.drill">
        <source>Drill</source>
        <translation>Exercice</translation>
    </message>
    <message id="page.group.closed">
        <source>Closed today</source>
        <translation>Fermées aujourd’hui</translation>
    </message>
    <message id="page.empty">
        <source>Nobody is asking.</source>
        <translation>Personne n’appelle.</translation>
    </message>
    <message id="page.waiting">
        <extracomment>Followed by an age such as "1 min 12 s"</extracomment>
        <source>Waiting</source>
        <translation>Attente</translation>
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
        <translation>Vu</translation>
    </message>
    <message id="page.step.coming">
        <source>I'm going</source>
        <translation>J’y vais</translation>
    </message>
    <message id="page.step.arrived">
        <source>I'm there</source>
        <translation>J’y suis</translation>
    </message>
    <message id="page.step.stepped_back">
        <source>Not me</source>
        <translation>Pas moi</translation>
    </message>
    <message id="page.step.closed">
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message id="page.step.reopened">
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message id="page.name_to">
        <extracomment>A button's full name: its text, the sign's word, the place</extracomment>
        <source>%1 to %2, %3</source>
        <translation>%1 : %2, %3</translation>
    </message>
    <message id="page.name_of">
        <extracomment>A button's full name: its text, the sign's word, the place</extracomment>
        <source>%1: %2, %3</source>
        <translation>%1 : %2, %3</translation>
    </message>
    <message id="page.more">
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message id="page.saving">
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message id="page.no_answer">
        <source>No answer from the kiosk's computer, so this may not be saved.</source>
        <translation>L’ordinateur de la borne ne répond pas. Ceci n’est donc peut-être pas enregistré.</translation>
    </message>
    <message id="page.undo">
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message id="page.reasons">
        <source>Why is it closed?</source>
        <translation>Pourquoi fermer ?</translation>
    </message>
    <message id="page.reason.attended">
        <source>Attended</source>
        <translation>Prise en charge</translation>
    </message>
    <message id="page.reason.handed_over_to_security">
        <source>Handed over to security</source>
        <translation>Confiée à la sécurité</translation>
    </message>
    <message id="page.reason.handed_over_to_medical">
        <source>Handed over to medical</source>
        <translation>Confiée aux soignants</translation>
    </message>
    <message id="page.reason.nobody_there">
        <source>Nobody there</source>
        <translation>Personne sur place</translation>
    </message>
    <message id="page.reason.not_needed">
        <source>Not needed any more</source>
        <translation>Plus nécessaire</translation>
    </message>
    <message id="page.reason.mistaken_press">
        <source>Mistaken press</source>
        <translation>Appui par erreur</translation>
    </message>
    <message id="page.leave_open">
        <source>Leave it open</source>
        <translation>Laisser ouverte</translation>
    </message>
    <message id="page.sign.show">
        <source>Show sign</source>
        <translation>Montrer le signe</translation>
    </message>
    <message id="page.sign.line">
        <source>Hold this up at %1 and wait in sight. Do not call the word out.</source>
        <translation>Lieu : %1. Levez ce signe et attendez bien en vue. Ne criez pas le mot.</translation>
    </message>
    <message id="page.sign.close">
        <source>Tap to close</source>
        <translation>Touchez pour fermer</translation>
    </message>
    <message id="page.mute">
        <source>Quiet %1 for 10 min</source>
        <translation>Silence 10 min : %1</translation>
    </message>
    <message id="page.muted">
        <extracomment>Followed by a number of seconds</extracomment>
        <source>%1 is quiet. It still lights up. Left:</source>
        <translation>%1 est en silence. L’écran s’allume encore. Reste :</translation>
    </message>
    <message id="page.light">
        <source>Somebody is asking for the team</source>
        <translation>Quelqu’un appelle l’équipe</translation>
    </message>
    <message id="page.light_many">
        <source>%1 people are asking for the team</source>
        <translation>%1 personnes appellent l’équipe</translation>
    </message>
    <message id="page.deaf">
        <source>This page hears nothing</source>
        <translation>Cette page n’entend rien</translation>
    </message>
    <message id="page.deaf_line">
        <source>Do not rely on it. Listen at a desk, or ask somebody who hears. Below is what it heard last.</source>
        <translation>Ne comptez pas dessus. Écoutez à un poste, ou demandez à quelqu’un qui entend. Plus bas, ce qu’elle a entendu en dernier.</translation>
    </message>
    <message id="page.deaf_offline">
        <source>This device has no network. Nothing heard for</source>
        <translation>Cet appareil n’a pas de réseau. Rien entendu depuis</translation>
    </message>
    <message id="page.deaf_trying">
        <source>Trying again and again. Nothing heard for</source>
        <translation>Nouveaux essais en cours. Rien entendu depuis</translation>
    </message>
    <message id="page.deaf_retry">
        <source>Try now</source>
        <translation>Essayer</translation>
    </message>
    <message id="page.back">
        <source>This page hears again</source>
        <translation>Cette page entend à nouveau</translation>
    </message>
    <message id="page.back_gap">
        <source>It heard nothing for %1.</source>
        <translation>Elle n’a rien entendu pendant %1.</translation>
    </message>
    <message id="page.back_hidden">
        <source>It was not listening for %1, since another page or a dark screen was in front of it.</source>
        <translation>Elle n’était pas à l’écoute pendant %1 : une autre page ou un écran éteint la cachait.</translation>
    </message>
    <message id="page.back_new">
        <source>New: %1</source>
        <translation>Nouvelles : %1</translation>
    </message>
    <message id="page.back_again">
        <source>Needs somebody again: %1</source>
        <translation>De nouveau besoin de quelqu’un : %1</translation>
    </message>
    <message id="page.back_answered">
        <source>Answered by others: %1</source>
        <translation>Réponse par d’autres : %1</translation>
    </message>
    <message id="page.back_closed">
        <source>Closed: %1</source>
        <translation>Fermées : %1</translation>
    </message>
    <message id="page.back_nothing">
        <source>Nothing has changed meanwhile.</source>
        <translation>Rien n’a changé entre-temps.</translation>
    </message>
    <message id="page.back_read">
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message id="page.troubles">
        <source>Needs a look: %1</source>
        <translation>À vérifier : %1</translation>
    </message>
    <message id="page.said_new">
        <extracomment>For a screen reader: the sign's word, the place</extracomment>
        <source>New: %1, %2.</source>
        <translation>Nouvelle : %1, %2.</translation>
    </message>
    <message id="page.said_now">
        <extracomment>For a screen reader: the sign's word, the place, what is so now</extracomment>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
    <message id="page.device">
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
    <message id="page.awake">
        <source>This browser may let the screen go dark, and then this page does not listen. Set the screen to stay on.</source>
        <translation>Ce navigateur peut laisser l’écran s’éteindre. Alors cette page n’est pas à l’écoute. Réglez l’écran pour qu’il reste allumé.</translation>
    </message>
    <message id="page.drill">
        <source>Run a drill</source>
        <translation>Lancer un exercice</translation>
    </message>
    <message id="page.drill_line">
        <source>Calls every desk, page and channel once, to prove that they hear.</source>
        <translation>Appelle une fois chaque poste, page et canal, pour prouver qu’ils entendent.</translation>
    </message>
    <message id="page.drill_begun">
        <source>The drill has begun.</source>
        <translation>L’exercice a commencé.</translation>
    </message>
    <message id="page.unpair">
        <source>Unpair this device</source>
        <translation>Délier cet appareil</translation>
    </message>
    <message id="page.unpair_ask">
        <source>Unpair? This device will hear nothing any more.</source>
        <translation>Délier ? Cet appareil n’entendra plus rien.</translation>
    </message>
    <message id="page.unpair_yes">
        <source>Yes, unpair</source>
        <translation>Oui, délier</translation>
    </message>
    <message id="page.unpair_no">
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message id="page.why_signed_out">
        <source>you are not on duty here</source>
        <translation>vous n’êtes pas de service ici</translation>
    </message>
    <message id="page.why_untested">
        <source>the alert of this device is not tested</source>
        <translation>l’alerte de cet appareil n’est pas testée</translation>
    </message>
    <message id="page.why_hidden">
        <source>this page is in the background</source>
        <translation>cette page est en arrière-plan</translation>
    </message>
    <message id="page.why_deaf">
        <source>this page does not hear the kiosk</source>
        <translation>cette page n’entend pas la borne</translation>
    </message>
    <message id="page.why_lease">
        <source>the kiosk's machine cannot write it down</source>
        <translation>la machine de la borne ne peut pas le noter</translation>
    </message>
    <message id="page.why_idle">
        <source>nobody has touched this device for %1 min</source>
        <translation>personne n’a touché cet appareil depuis %1 min</translation>
    </message>
    <message id="page.test_off_duty">
        <source>Go on duty first, then test the alert.</source>
        <translation>Prenez d’abord le service, puis testez l’alerte.</translation>
    </message>
    <message id="page.pair.expired">
        <source>This code is older than 2 minutes. Ask for a new one at the desk.</source>
        <translation>Ce code a plus de 2 minutes. Demandez-en un nouveau au poste.</translation>
    </message>
    <message id="page.pair.used">
        <source>This code was used already. Ask for a new one at the desk.</source>
        <translation>Ce code a déjà servi. Demandez-en un nouveau au poste.</translation>
    </message>
    <message id="page.pair.wrong">
        <source>This is not the code. Check the letters, or ask for a new one at the desk.</source>
        <translation>Ce n’est pas le code. Vérifiez les lettres, ou demandez-en un nouveau au poste.</translation>
    </message>
    <message id="page.pair.newer">
        <source>The desk has given a newer code. Use that one.</source>
        <translation>Le poste a donné un code plus récent. Prenez celui-là.</translation>
    </message>
    <message id="page.pair.wait">
        <source>Too many wrong codes. Try again in %1 s.</source>
        <translation>Trop de codes faux. Réessayez dans %1 s.</translation>
    </message>
    <message id="page.unpaired">
        <source>This device is not paired.</source>
        <translation>Cet appareil n’est pas lié.</translation>
    </message>
    <message id="page.not_saved">
        <extracomment>After a step that the disk refuses</extracomment>
        <source>Not saved yet. It is still tried. The kiosk does not know of it.</source>
        <translation>Pas encore enregistré. L’essai continue. La borne ne le sait pas.</translation>
    </message>
    <message id="page.disk">
        <source>The kiosk cannot read or write its disk right now. Try again.</source>
        <translation>La borne ne peut pas lire ou écrire sur son disque en ce moment. Réessayez.</translation>
    </message>
    <message id="page.drill_runs">
        <source>A drill is running. Try again in a minute.</source>
        <translation>Un exercice est en cours. Réessayez dans une minute.</translation>
    </message>
    <message id="page.broken">
        <source>That did not work. Try again, or use the desk.</source>
        <translation>Cela n’a pas marché. Réessayez, ou passez par le poste.</translation>
    </message>
    <message id="page.deaf_short">
        <source>Hears nothing</source>
        <translation>N’entend rien</translation>
    </message>
    <message id="page.health">
        <extracomment>Ready, Degraded or Not ready</extracomment>
        <source>The way from the kiosks to the team: %1</source>
        <translation>Le chemin des bornes à l’équipe : %1</translation>
    </message>
    <!-- The reading aids in the band -->
    <message id="access.group">
        <extracomment>The name of the group of five controls, for a screen reader</extracomment>
        <source>Reading aids</source>
        <translation>Aides à la lecture</translation>
    </message>
    <message id="access.language">
        <extracomment>Under the button that opens the list of languages</extracomment>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message id="access.text">
        <extracomment>Under the button; each tap makes the text larger, then normal again</extracomment>
        <source>Text size</source>
        <translation>Taille</translation>
    </message>
    <message id="access.contrast">
        <extracomment>Under the button that switches the strong colours on and off</extracomment>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message id="access.still">
        <extracomment>Under the button that switches all sliding off and on</extracomment>
        <source>No motion</source>
        <translation>Sans mouvement</translation>
    </message>
    <message id="access.listen">
        <extracomment>Under the button that reads the screen aloud</extracomment>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message id="access.size_1">
        <extracomment>Said after a tap on the text size</extracomment>
        <source>Normal text</source>
        <translation>Texte normal</translation>
    </message>
    <message id="access.size_2">
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message id="access.size_3">
        <source>Largest text</source>
        <translation>Texte très grand</translation>
    </message>
    <message id="access.languages">
        <extracomment>Above the list of languages</extracomment>
        <source>Choose a language</source>
        <translation>Choisissez une langue</translation>
    </message>
    <message id="access.back">
        <extracomment>Leaves the list of languages</extracomment>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message id="access.help_word">
        <extracomment>The one word for help that a person in need looks for, as on a sign</extracomment>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <!-- Speech -->
    <message id="speech.aloud_heading">
        <extracomment>Before anything of a request is spoken</extracomment>
        <source>Read this aloud?</source>
        <translation>Lire ceci à voix haute ?</translation>
    </message>
    <message id="speech.aloud_line">
        <source>People near you can hear it.</source>
        <translation>On peut l’entendre autour de vous.</translation>
    </message>
    <message id="speech.aloud">
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message id="speech.silent">
        <source>Stay silent</source>
        <translation>Rester en silence</translation>
    </message>
    <message id="speech.again">
        <source>Say it again</source>
        <translation>Dire encore</translation>
    </message>
    <message id="speech.volume">
        <source>Volume %1 of %2</source>
        <translation>Volume %1 sur %2</translation>
    </message>
    <message id="speech.stop">
        <source>Stop reading</source>
        <translation>Arrêter</translation>
    </message>
    <message id="speech.no_voice">
        <source>This screen has no voice for this language.</source>
        <translation>Cet écran n’a pas de voix pour cette langue.</translation>
    </message>
    <message id="speech.none">
        <source>This screen cannot read aloud.</source>
        <translation>Cet écran ne peut pas lire à voix haute.</translation>
    </message>
    <!-- The idle question counts down; the screen is cleaned; the screen is dimmed -->
    <message id="visit.idle_left">
        <extracomment>Seconds that are left to answer, as short as can be</extracomment>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message id="clean.heading">
        <source>This screen is being cleaned</source>
        <translation>Nettoyage de l’écran en cours</translation>
    </message>
    <message id="clean.line">
        <source>Touches do nothing for %1 s.</source>
        <translation>Toucher ne fait rien pendant %1 s.</translation>
    </message>
    <message id="clean.end">
        <source>To end it, hold here for 3 seconds.</source>
        <translation>Pour y mettre fin, gardez le doigt ici 3 secondes.</translation>
    </message>
    <message id="rest.wake">
        <extracomment>On the dimmed screen, outside the hours</extracomment>
        <source>Touch the screen to wake it</source>
        <translation>Touchez l’écran pour l’allumer</translation>
    </message>
    <message id="desk.screen.title">
        <source>This screen</source>
        <translation>Cet écran</translation>
    </message>
    <message id="desk.screen.clean">
        <source>Clean the screen</source>
        <translation>Nettoyer l’écran</translation>
    </message>
    <message id="desk.screen.clean_line">
        <source>Touches do nothing for 30 s. It signs you out.</source>
        <translation>Toucher ne fait rien pendant 30 s. Cela vous déconnecte.</translation>
    </message>
    <message id="desk.screen.measure">
        <source>Measure the screen</source>
        <translation>Mesurer l’écran</translation>
    </message>
    <message id="desk.screen.measure_line">
        <source>Hold a bank card against this frame. Make the frame as wide as the card.</source>
        <translation>Tenez une carte bancaire contre ce cadre. Donnez au cadre la largeur de la carte.</translation>
    </message>
    <message id="desk.screen.narrower">
        <source>Narrower</source>
        <translation>Moins large</translation>
    </message>
    <message id="desk.screen.wider">
        <source>Wider</source>
        <translation>Plus large</translation>
    </message>
    <message id="desk.screen.keep">
        <source>Keep this size</source>
        <translation>Garder cette taille</translation>
    </message>
    <message id="desk.screen.forget">
        <source>As the settings say</source>
        <translation>Selon les réglages</translation>
    </message>
    <message id="desk.screen.kept">
        <source>Kept. Everything has its true size now.</source>
        <translation>Enregistré. Tout a maintenant sa vraie taille.</translation>
    </message>
    <message id="desk.screen.not_kept">
        <source>Not kept: this cannot be the size of this screen.</source>
        <translation>Pas enregistré : ce ne peut pas être la taille de cet écran.</translation>
    </message>
    <message id="desk.screen.as_set">
        <source>The size is as the settings say.</source>
        <translation>La taille est celle des réglages.</translation>
    </message>
    <message id="desk.screen.unknown">
        <source>Nobody has set how high this screen hangs.</source>
        <translation>Personne n’a indiqué à quelle hauteur est cet écran.</translation>
    </message>
    <message id="desk.screen.too_low">
        <source>Some controls are below 38 cm: too low for somebody who sits.</source>
        <translation>Certains boutons sont à moins de 38 cm : trop bas pour une personne assise.</translation>
    </message>
    <message id="desk.screen.too_high">
        <source>Some controls are above 122 cm: too high for somebody who sits.</source>
        <translation>Certains boutons sont à plus de 122 cm : trop hauts pour une personne assise.</translation>
    </message>
    <message id="desk.office">
        <extracomment>The pages behind the list: report, team, records, venue</extracomment>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message id="desk.office.leave">
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
</context>
</TS>
