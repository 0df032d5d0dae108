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
    <message id="pad.recovery">
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message id="pad.use_recovery">
        <source>Use a recovery code</source>
        <translation>Utiliser un code de secours</translation>
    </message>
    <message id="pad.use_pin">
        <source>Use a PIN</source>
        <translation>Utiliser un PIN</translation>
    </message>
    <message id="pad.or_badge">
        <source>Or hold your badge to the reader.</source>
        <translation>Ou tenez votre badge contre le lecteur.</translation>
    </message>
    <message id="pad.badge_unknown">
        <source>This badge is not known here. Sign in with your PIN.</source>
        <translation>Ce badge n’est pas connu ici. Connectez-vous avec votre PIN.</translation>
    </message>
    <message id="pad.badge_wait">
        <source>Badges are read again in %1 s. Sign in with your PIN.</source>
        <translation>Les badges seront lus à nouveau dans %1 s. Connectez-vous avec votre PIN.</translation>
    </message>
    <message id="pad.early">
        <source>You can sign in from %1. If you are needed earlier, ask a lead.</source>
        <translation>Vous pouvez vous connecter à partir de : %1. Si on a besoin de vous plus tôt, demandez à la coordination.</translation>
    </message>
    <message id="pad.over">
        <source>Your time on the team ended at %1. Ask a lead if you should go on.</source>
        <translation>Votre temps dans l’équipe est terminé : %1. Si vous devez continuer, demandez à la coordination.</translation>
    </message>
    <message id="pad.revoked">
        <source>A lead ended your sign-in. Sign in again, or ask a lead.</source>
        <translation>La coordination a mis fin à votre connexion. Reconnectez-vous, ou demandez-lui.</translation>
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
    <message id="desk.event.hand_over_offered">
        <source>%1 asked %2 to take over.</source>
        <translation>%1 a demandé le relais : %2.</translation>
    </message>
    <message id="desk.event.hand_over_taken">
        <source>%1 took over.</source>
        <translation>%1 a pris le relais.</translation>
    </message>
    <message id="desk.event.hand_over_declined">
        <source>%1 could not take over.</source>
        <translation>%1 n’a pas pu prendre le relais.</translation>
    </message>
    <message id="desk.event.for_lead">
        <source>%1 marked it for the lead.</source>
        <translation>%1 l’a marquée pour la coordination.</translation>
    </message>
    <message id="desk.event.lead_has_it">
        <source>%1 has it as a lead.</source>
        <translation>La coordination l’a : %1.</translation>
    </message>
    <message id="desk.event.follow_up_set">
        <source>%1 set a time to look again: %2.</source>
        <translation>%1 a fixé une heure pour revoir : %2.</translation>
    </message>
    <message id="desk.event.follow_up_done">
        <source>%1 looked again. Done.</source>
        <translation>%1 a revu la demande. C’est fait.</translation>
    </message>
    <message id="desk.event.arrival_proved">
        <source>%1 touched the kiosk at %2.</source>
        <translation>%1 a touché la borne : %2.</translation>
    </message>
    <message id="desk.event.linked_by">
        <source>%1 linked it with another request.</source>
        <translation>%1 l’a associée à une autre demande.</translation>
    </message>
    <message id="desk.event.undone_linked">
        <source>%1 took a link away.</source>
        <translation>%1 a retiré une association.</translation>
    </message>
    <message id="desk.event.undone_hand_over_offered">
        <source>%1 took the question back.</source>
        <translation>%1 a retiré sa demande de relais.</translation>
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
        <source>Offer a private place, water, and a friend they trust.</source>
        <translation>Proposez un lieu à l’écart, de l’eau, l’appui d’un proche.</translation>
    </message>
    <message id="desk.before.listen">
        <source>Listen, and thank them.</source>
        <translation>Écoutez, et remerciez.</translation>
    </message>
    <message id="desk.before.judge">
        <source>No words of judgement.</source>
        <translation>Ne jugez pas.</translation>
    </message>
    <message id="desk.before.promise">
        <source>Do not promise an outcome.</source>
        <translation>Ne promettez aucun résultat.</translation>
    </message>
    <message id="desk.before.police">
        <source>Police only if they ask, or if somebody is in danger.</source>
        <translation>Police : seulement sur demande de la personne, ou en cas de danger.</translation>
    </message>
    <message id="desk.before.fold">
        <source>Fold away</source>
        <translation>Replier</translation>
    </message>
    <message id="desk.before.unfold">
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
    <message id="desk.before.details">
        <source>Do not push for details.</source>
        <translation>N’insistez pas sur les détails.</translation>
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
    <message id="desk.mark.for_lead">
        <source>For the lead</source>
        <translation>Pour la coordination</translation>
    </message>
    <message id="desk.mark.lead_has_it">
        <source>A lead has it</source>
        <translation>La coordination l’a</translation>
    </message>
    <message id="desk.mark.linked">
        <source>Linked</source>
        <translation>Associée</translation>
    </message>
    <message id="desk.mark.there_proved">
        <source>%1 is with the person. Touched at the kiosk at %2.</source>
        <translation>%1 est avec la personne. Borne touchée : %2.</translation>
    </message>
    <message id="desk.mark.again">
        <source>Look again at %1</source>
        <translation>À revoir : %1</translation>
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
    <message id="desk.group.again">
        <source>Look again now</source>
        <translation>À revoir maintenant</translation>
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
    <message id="desk.did.hand_over_offered">
        <source>You have asked somebody to take over %1.</source>
        <translation>Vous avez demandé le relais : %1.</translation>
    </message>
    <message id="desk.did.hand_over_declined">
        <source>You cannot take over %1.</source>
        <translation>Vous ne prenez pas le relais : %1.</translation>
    </message>
    <message id="desk.did.for_lead">
        <source>You have marked %1 for the lead.</source>
        <translation>Vous avez marqué pour la coordination : %1.</translation>
    </message>
    <message id="desk.did.lead_has_it">
        <source>You have %1 as a lead.</source>
        <translation>Vous l’avez, pour la coordination : %1.</translation>
    </message>
    <message id="desk.did.follow_up_set">
        <source>You have set a time to look again at %1.</source>
        <translation>Vous avez fixé une heure pour revoir : %1.</translation>
    </message>
    <message id="desk.did.follow_up_done">
        <source>You have looked again at %1.</source>
        <translation>Vous avez revu : %1.</translation>
    </message>
    <message id="desk.did.linked">
        <source>You have linked %1.</source>
        <translation>Vous avez associé : %1.</translation>
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
    <message id="fault.erasing">
        <extracomment>%1: a day, 2026-12-24</extracomment>
        <source>Requests that are in no report yet are erased from %1 on.</source>
        <translation>Les demandes qui ne sont encore dans aucun rapport sont effacées à partir du %1.</translation>
    </message>
    <message id="fault.erasing.fix">
        <source>Make the report or an export before that day.</source>
        <translation>Faites le rapport ou un export avant ce jour.</translation>
    </message>
    <message id="fault.date">
        <extracomment>%1: a day, 2026-12-24</extracomment>
        <source>The date jumped to %1. Nothing is erased for now.</source>
        <translation>La date a sauté au %1. Rien n’est effacé pour le moment.</translation>
    </message>
    <message id="fault.date.fix">
        <source>If that is today, a lead confirms it under Records. If not, set the clock.</source>
        <translation>Si c’est aujourd’hui, la coordination le confirme sous « Registres ». Sinon, réglez l’horloge.</translation>
    </message>
    <message id="fault.backup">
        <source>The daily copy of the log could not be made.</source>
        <translation>La copie quotidienne du journal n’a pas pu être faite.</translation>
    </message>
    <message id="fault.backup.fix">
        <source>Make room on the disk, then choose Copy now under Records.</source>
        <translation>Faites de la place sur le disque, puis choisissez « Copier maintenant » sous « Registres ».</translation>
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
    <message id="page.step.take_over">
        <source>Take over</source>
        <translation>Prendre le relais</translation>
    </message>
    <message id="page.step.decline">
        <source>I can't</source>
        <translation>Je ne peux pas</translation>
    </message>
    <message id="page.step.keep">
        <source>Keep it</source>
        <translation>Je garde</translation>
    </message>
    <message id="page.step.for_lead">
        <source>For the lead</source>
        <translation>Pour la coordination</translation>
    </message>
    <message id="page.step.lead_has_it">
        <source>I have it</source>
        <translation>Je l’ai</translation>
    </message>
    <message id="page.step.hand_over">
        <source>Hand over</source>
        <translation>Passer le relais</translation>
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
    <message id="page.ask.title">
        <source>Who shall go instead?</source>
        <translation>Qui doit y aller à votre place ?</translation>
    </message>
    <message id="page.ask.why">
        <source>Until they accept, you still count as going.</source>
        <translation>Jusqu’à son accord, vous comptez toujours comme en chemin.</translation>
    </message>
    <message id="page.not_now">
        <source>Not now</source>
        <translation>Pas maintenant</translation>
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
    <message id="desk.office.records">
        <source>Records</source>
        <translation>Registres</translation>
    </message>
    <message id="desk.office.end">
        <source>End the event</source>
        <translation>Fin de l’événement</translation>
    </message>
    <message id="desk.office.report">
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message id="desk.office.team">
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message id="desk.office.venue">
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message id="desk.office.about">
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message id="desk.job.stop">
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message id="desk.job.running">
        <extracomment>%1: a count, e.g. 47 of 120</extracomment>
        <source>Working: %1</source>
        <translation>En cours : %1</translation>
    </message>
    <message id="desk.job.stopping">
        <source>Stopping: %1</source>
        <translation>Arrêt en cours : %1</translation>
    </message>
    <message id="desk.job.stopped">
        <source>Stopped: %1</source>
        <translation>Arrêté : %1</translation>
    </message>
    <message id="desk.job.count_of">
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message id="desk.job.count_failed">
        <source>%1 + %2 failed</source>
        <translation>%1 + %2 en échec</translation>
    </message>
    <message id="desk.job.count_failed_of">
        <source>%1 + %2 failed, of %3</source>
        <translation>%1 + %2 en échec, sur %3</translation>
    </message>
    <message id="desk.job.failed">
        <source>It could not be done. Nothing was left half done; try again.</source>
        <translation>Impossible de le faire. Rien n’est resté à moitié fait ; réessayez.</translation>
    </message>
    <message id="desk.job.failed_why">
        <extracomment>%1: what the system says, in English</extracomment>
        <source>It could not be done: %1. Nothing was left half done.</source>
        <translation>Impossible de le faire : %1. Rien n’est resté à moitié fait.</translation>
    </message>
    <message id="desk.audit.terminal">
        <extracomment>somebody at the machine's own terminal; %1: the number of the user there</extracomment>
        <source>Terminal user %1</source>
        <translation>Terminal, utilisateur %1</translation>
    </message>
    <message id="desk.audit.system">
        <source>The system</source>
        <translation>Le système</translation>
    </message>
    <message id="desk.audit.erased_request">
        <source>an erased request</source>
        <translation>une demande effacée</translation>
    </message>
    <message id="desk.audit.signed_in">
        <source>%1 signed in. Where: %2</source>
        <translation>Connexion : %1. Où : %2</translation>
    </message>
    <message id="desk.audit.sign_in_failed">
        <source>Somebody typed a number and PIN that do not fit. Where: %1</source>
        <translation>Quelqu’un a tapé un numéro et un PIN qui ne vont pas ensemble. Où : %1</translation>
    </message>
    <message id="desk.audit.signed_out">
        <source>%1 signed out. Where: %2</source>
        <translation>Déconnexion : %1. Où : %2</translation>
    </message>
    <message id="desk.audit.desk_locked">
        <source>Locked. Signed in there: %1. Where: %2</source>
        <translation>Verrouillé. Connexion sur place : %1. Où : %2</translation>
    </message>
    <message id="desk.audit.notes_viewed">
        <source>%1 read the notes of %2.</source>
        <translation>%1 a lu les notes : %2.</translation>
    </message>
    <message id="desk.audit.note_struck">
        <source>%1 struck a note of %2.</source>
        <translation>%1 a barré une note : %2.</translation>
    </message>
    <message id="desk.audit.exported">
        <source>%1 exported without call numbers. Form: %2. Requests: %3</source>
        <translation>%1 a exporté sans numéros d’appel. Format : %2. Demandes : %3</translation>
    </message>
    <message id="desk.audit.exported_numbers">
        <source>%1 exported with call numbers. Form: %2. Requests: %3</source>
        <translation>%1 a exporté avec numéros d’appel. Format : %2. Demandes : %3</translation>
    </message>
    <message id="desk.audit.staff_added">
        <source>%1 added Team %2.</source>
        <translation>%1 a ajouté Équipe %2.</translation>
    </message>
    <message id="desk.audit.staff_added_lead">
        <source>%1 added Team %2 as a lead.</source>
        <translation>%1 a ajouté Équipe %2 à la coordination.</translation>
    </message>
    <message id="desk.audit.pin_dealt">
        <source>%1 dealt Team %2 another PIN.</source>
        <translation>%1 a donné un autre PIN à Équipe %2.</translation>
    </message>
    <message id="desk.audit.staff_removed">
        <source>%1 removed Team %2.</source>
        <translation>%1 a retiré Équipe %2.</translation>
    </message>
    <message id="desk.audit.page_switched_on">
        <source>%1 switched the staff page on.</source>
        <translation>%1 a activé la page de l’équipe.</translation>
    </message>
    <message id="desk.audit.page_switched_off">
        <source>%1 switched the staff page off.</source>
        <translation>%1 a désactivé la page de l’équipe.</translation>
    </message>
    <message id="desk.audit.phone_paired">
        <source>%1 paired phone %2.</source>
        <translation>%1 a lié le téléphone %2.</translation>
    </message>
    <message id="desk.audit.phone_revoked">
        <source>%1 removed phone %2.</source>
        <translation>%1 a retiré le téléphone %2.</translation>
    </message>
    <message id="desk.audit.setting_changed">
        <source>%1 changed a setting. %2: %3</source>
        <translation>%1 a changé un réglage. %2 : %3</translation>
    </message>
    <message id="desk.audit.setting_changed_back">
        <source>%1 put a setting back to the file's value: %2</source>
        <translation>%1 a remis un réglage à la valeur du fichier : %2</translation>
    </message>
    <message id="desk.audit.kiosk_muted">
        <source>%1 silenced presses for 10 minutes. Where: %2</source>
        <translation>%1 a coupé le son des appuis pour 10 minutes. Où : %2</translation>
    </message>
    <message id="desk.audit.purged">
        <source>%1 erased requests and drills: %2</source>
        <translation>%1 a effacé des demandes et des exercices : %2</translation>
    </message>
    <message id="desk.audit.chain_verified">
        <source>%1 checked the record: whole. Facts: %2</source>
        <translation>%1 a contrôlé le journal : intact. Entrées : %2</translation>
    </message>
    <message id="desk.audit.chain_verified_broken">
        <source>%1 checked the record: it was changed.</source>
        <translation>%1 a contrôlé le journal : il a été modifié.</translation>
    </message>
    <message id="desk.audit.alert_tested_sound">
        <source>%1 noticed the test alert by sound. Where: %2</source>
        <translation>%1 a remarqué l’alerte de test par le son. Où : %2</translation>
    </message>
    <message id="desk.audit.alert_tested_light">
        <source>%1 noticed the test alert by light. Where: %2</source>
        <translation>%1 a remarqué l’alerte de test par la lumière. Où : %2</translation>
    </message>
    <message id="desk.audit.alert_tested_vibration">
        <source>%1 noticed the test alert by vibration. Where: %2</source>
        <translation>%1 a remarqué l’alerte de test par la vibration. Où : %2</translation>
    </message>
    <message id="desk.audit.drill_asked_hand">
        <source>%1 started a drill.</source>
        <translation>%1 a lancé un exercice.</translation>
    </message>
    <message id="desk.audit.drill_asked_opening">
        <source>%1 started the drill of the opening.</source>
        <translation>%1 a lancé l’exercice de l’ouverture.</translation>
    </message>
    <message id="desk.audit.drill_asked_daily">
        <source>%1 started the daily drill.</source>
        <translation>%1 a lancé l’exercice quotidien.</translation>
    </message>
    <message id="desk.audit.channel_test_asked">
        <source>%1 sent a test message by %2.</source>
        <translation>%1 a envoyé un message de test par %2.</translation>
    </message>
    <message id="desk.audit.unread">
        <source>%1 did something that this version cannot name: %2</source>
        <translation>%1 a fait une chose que cette version ne sait pas nommer : %2</translation>
    </message>
    <message id="desk.records">
        <source>Records</source>
        <translation>Registres</translation>
    </message>
    <message id="desk.records.chain">
        <source>The record</source>
        <translation>Le journal</translation>
    </message>
    <message id="desk.records.check">
        <source>Check it now</source>
        <translation>Contrôler maintenant</translation>
    </message>
    <message id="desk.records.never_checked">
        <source>Nobody has checked yet whether it is whole.</source>
        <translation>Personne n’a encore contrôlé s’il est intact.</translation>
    </message>
    <message id="desk.records.whole">
        <extracomment>%1: a time; %2: Team 4</extracomment>
        <source>Last found whole: %1, by %2. Facts: %3</source>
        <translation>Dernier contrôle, intact : %1, par %2. Entrées : %3</translation>
    </message>
    <message id="desk.records.is_whole">
        <source>The record is whole: nothing was changed. Facts: %1</source>
        <translation>Le journal est intact : rien n’a été modifié. Entrées : %1</translation>
    </message>
    <message id="desk.records.broken">
        <source>The record was changed. Copy this line and tell whoever runs this machine: %1</source>
        <translation>Le journal a été modifié. Copiez cette ligne et prévenez qui s’occupe de cette machine : %1</translation>
    </message>
    <message id="desk.records.unread">
        <source>The record cannot be read right now. Try again in a minute.</source>
        <translation>Le journal est illisible en ce moment. Réessayez dans une minute.</translation>
    </message>
    <message id="desk.audit">
        <source>Who did what</source>
        <translation>Qui a fait quoi</translation>
    </message>
    <message id="desk.audit.none">
        <source>Nothing of this kind yet.</source>
        <translation>Rien de ce genre pour l’instant.</translation>
    </message>
    <message id="desk.audit.earlier">
        <source>Show earlier</source>
        <translation>Voir plus ancien</translation>
    </message>
    <message id="desk.audit.group.all">
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message id="desk.audit.group.sign_ins">
        <source>Sign-ins</source>
        <translation>Connexions</translation>
    </message>
    <message id="desk.audit.group.notes">
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message id="desk.audit.group.exports">
        <source>Exports and prints</source>
        <translation>Exports et impressions</translation>
    </message>
    <message id="desk.audit.group.team">
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message id="desk.audit.group.phones">
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message id="desk.audit.group.settings">
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message id="desk.audit.group.erased">
        <source>Kept and erased</source>
        <translation>Gardé et effacé</translation>
    </message>
    <message id="desk.audit.group.tests">
        <source>Tests and drills</source>
        <translation>Tests et exercices</translation>
    </message>
    <message id="desk.audit.group.other">
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message id="desk.audit.no_limit">
        <extracomment>in place of a date: somebody may sign in without a first or last day</extracomment>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message id="desk.audit.duty_switched_on">
        <source>%1 came back on duty. Where: %2</source>
        <translation>%1 a repris le service. Où : %2</translation>
    </message>
    <message id="desk.audit.duty_switched_off">
        <source>%1 went off duty. Where: %2</source>
        <translation>%1 a quitté le service. Où : %2</translation>
    </message>
    <message id="desk.audit.recovery_used">
        <source>%1 signed in with the recovery code. Where: %2</source>
        <translation>Connexion avec le code de secours : %1. Où : %2</translation>
    </message>
    <message id="desk.audit.sign_ins_revoked">
        <source>%1 signed Team %2 out everywhere.</source>
        <translation>%1 a déconnecté Équipe %2 partout.</translation>
    </message>
    <message id="desk.audit.report_made">
        <source>%1 saved the report. Form: %2</source>
        <translation>%1 a enregistré le rapport. Format : %2</translation>
    </message>
    <message id="desk.audit.report_made_print">
        <source>%1 printed the report.</source>
        <translation>%1 a imprimé le rapport.</translation>
    </message>
    <message id="desk.audit.cards_made_signs">
        <source>%1 made sign cards to print.</source>
        <translation>%1 a fait des cartes de signes à imprimer.</translation>
    </message>
    <message id="desk.audit.cards_made_numbers">
        <source>%1 made call-number cards to print.</source>
        <translation>%1 a fait des cartes de numéros d’appel à imprimer.</translation>
    </message>
    <message id="desk.audit.term_set">
        <source>%1 set when Team %2 may sign in. From: %3. Until: %4</source>
        <translation>%1 a fixé quand Équipe %2 peut se connecter. De : %3. Jusqu’à : %4</translation>
    </message>
    <message id="desk.audit.badge_enrolled">
        <source>%1 gave Team %2 a badge.</source>
        <translation>%1 a donné un badge à Équipe %2.</translation>
    </message>
    <message id="desk.audit.badge_removed">
        <source>%1 took the badge of Team %2 away.</source>
        <translation>%1 a retiré le badge d’Équipe %2.</translation>
    </message>
    <message id="desk.audit.recovery_dealt">
        <source>%1 dealt Team %2 a recovery code.</source>
        <translation>%1 a donné un code de secours à Équipe %2.</translation>
    </message>
    <message id="desk.audit.roster_kept">
        <source>%1 put in a new roster. Shifts: %2</source>
        <translation>%1 a mis un nouveau planning. Créneaux : %2</translation>
    </message>
    <message id="desk.audit.announced">
        <source>%1 put a message over the cards: %2</source>
        <translation>%1 a affiché un message sur les cartes : %2</translation>
    </message>
    <message id="desk.audit.announced_down">
        <source>%1 took the message over the cards down.</source>
        <translation>%1 a retiré le message sur les cartes.</translation>
    </message>
    <message id="desk.audit.set_up_ended_done">
        <source>%1 finished the set-up.</source>
        <translation>%1 a terminé la configuration.</translation>
    </message>
    <message id="desk.audit.set_up_ended_skipped">
        <source>%1 skipped the set-up.</source>
        <translation>%1 a passé la configuration.</translation>
    </message>
    <message id="desk.audit.backed_up_backup">
        <source>%1 made a copy on this machine. Requests: %2</source>
        <translation>%1 a fait une copie sur cette machine. Demandes : %2</translation>
    </message>
    <message id="desk.audit.backed_up_copy">
        <source>%1 made a copy to take along. Requests: %2</source>
        <translation>%1 a fait une copie à emporter. Demandes : %2</translation>
    </message>
    <message id="desk.audit.restored">
        <source>%1 restored the record from a copy. Requests: %2</source>
        <translation>%1 a rétabli le journal depuis une copie. Demandes : %2</translation>
    </message>
    <message id="desk.audit.clock_confirmed">
        <source>%1 said that this machine's date is right.</source>
        <translation>%1 a dit que la date de cette machine est juste.</translation>
    </message>
    <message id="desk.why_off_duty">
        <source>you are off duty</source>
        <translation>vous n’êtes pas de service</translation>
    </message>
    <message id="desk.go_off_duty">
        <source>Go off duty</source>
        <translation>Quitter le service</translation>
    </message>
    <message id="desk.go_on_duty">
        <source>Go on duty</source>
        <translation>Prendre le service</translation>
    </message>
    <message id="desk.find">
        <extracomment>the link that opens the search; behind it stands the key /</extracomment>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message id="desk.find.span.open">
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message id="desk.find.span.mine">
        <extracomment>the requests that I answered</extracomment>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message id="desk.find.span.today">
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message id="desk.find.span.all">
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message id="desk.find.spans">
        <extracomment>what a screen reader says of the four choices</extracomment>
        <source>Which requests are listed</source>
        <translation>Quelles demandes sont listées</translation>
    </message>
    <message id="desk.find.count">
        <extracomment>for a screen reader: which requests, and how many of them there are</extracomment>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message id="desk.find.text">
        <extracomment>in an empty search field</extracomment>
        <source>Code, sign, place or state</source>
        <translation>Code, signe, lieu ou état</translation>
    </message>
    <message id="desk.find.kiosk">
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message id="desk.find.reason">
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message id="desk.find.language">
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message id="desk.find.any">
        <extracomment>no choice is made: whatever it is</extracomment>
        <source>Any</source>
        <translation>Indifférent</translation>
    </message>
    <message id="desk.find.chosen">
        <extracomment>%1: what is chosen (Kiosk, Reason, Language, Colours), %2: which</extracomment>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message id="desk.find.showing">
        <source>Showing %1 of %2</source>
        <translation>Affichées : %1 sur %2</translation>
    </message>
    <message id="desk.find.show_all">
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message id="desk.find.none">
        <source>Nothing matches. Whoever asks now is always listed.</source>
        <translation>Aucun résultat. Qui appelle maintenant est toujours dans la liste.</translation>
    </message>
    <message id="desk.find.mine_none">
        <source>You have answered nothing yet. Whoever asks now is always listed.</source>
        <translation>Vous n’avez encore répondu à rien. Qui appelle maintenant est toujours dans la liste.</translation>
    </message>
    <message id="desk.find.more">
        <extracomment>a button below a list: so many more are there</extracomment>
        <source>Earlier ones: %1</source>
        <translation>Plus anciennes : %1</translation>
    </message>
    <message id="desk.find.close">
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message id="desk.looks.colours">
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message id="desk.looks.system">
        <extracomment>light or dark, as this computer's own windows</extracomment>
        <source>As this computer</source>
        <translation>Comme cet ordinateur</translation>
    </message>
    <message id="desk.looks.light">
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message id="desk.looks.dark">
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message id="desk.looks.letters_on">
        <extracomment>keys such as G and S act without Ctrl</extracomment>
        <source>Single keys: on</source>
        <translation>Touches simples : oui</translation>
    </message>
    <message id="desk.looks.letters_off">
        <extracomment>keys such as G and S do nothing</extracomment>
        <source>Single keys: off</source>
        <translation>Touches simples : non</translation>
    </message>
    <message id="desk.take_over">
        <source>Take over</source>
        <translation>Prendre le relais</translation>
    </message>
    <message id="desk.decline">
        <source>I can't</source>
        <translation>Je ne peux pas</translation>
    </message>
    <message id="desk.keep">
        <source>Keep it</source>
        <translation>Je garde</translation>
    </message>
    <message id="desk.hand_over">
        <source>Hand over</source>
        <translation>Passer le relais</translation>
    </message>
    <message id="desk.for_lead">
        <source>For the lead</source>
        <translation>Pour la coordination</translation>
    </message>
    <message id="desk.lead_has_it">
        <extracomment>A lead says that they have taken notice of a request that somebody marked for them</extracomment>
        <source>I have it</source>
        <translation>Je l’ai</translation>
    </message>
    <message id="desk.nobody_there">
        <extracomment>Button: closes the request, since nobody was found</extracomment>
        <source>Nobody there</source>
        <translation>Personne sur place</translation>
    </message>
    <message id="desk.look_again">
        <source>Look again later</source>
        <translation>Revoir plus tard</translation>
    </message>
    <message id="desk.same_matter">
        <extracomment>Button; a list of other requests follows</extracomment>
        <source>Same matter as</source>
        <translation>Même affaire que</translation>
    </message>
    <message id="desk.ask.title">
        <source>Who shall go instead?</source>
        <translation>Qui doit y aller à votre place ?</translation>
    </message>
    <message id="desk.ask.why">
        <source>Until they accept, you still count as going.</source>
        <translation>Jusqu’à son accord, vous comptez toujours comme en chemin.</translation>
    </message>
    <message id="desk.ask.on_duty">
        <source>on duty</source>
        <translation>de service</translation>
    </message>
    <message id="desk.ask.nobody">
        <source>Nobody else is in the team.</source>
        <translation>Il n’y a personne d’autre dans l’équipe.</translation>
    </message>
    <message id="desk.link.title">
        <source>Which request is the same matter?</source>
        <translation>Quelle demande est la même affaire ?</translation>
    </message>
    <message id="desk.link.why">
        <source>Each one is still answered by itself.</source>
        <translation>On répond toujours à chacune séparément.</translation>
    </message>
    <message id="desk.link.nobody">
        <source>There is no other open request.</source>
        <translation>Il n’y a pas d’autre demande ouverte.</translation>
    </message>
    <message id="desk.linked.title">
        <source>Same matter</source>
        <translation>Même affaire</translation>
    </message>
    <message id="desk.linked.both">
        <source>Do the next steps for both</source>
        <translation>Étapes suivantes pour les deux</translation>
    </message>
    <message id="desk.linked.unlink">
        <source>Not the same</source>
        <translation>Pas la même</translation>
    </message>
    <message id="desk.follow_up.title">
        <source>When shall somebody look again?</source>
        <translation>Quand faut-il revoir ?</translation>
    </message>
    <message id="desk.follow_up.min">
        <source>In %1 min</source>
        <translation>Dans %1 min</translation>
    </message>
    <message id="desk.follow_up.hour">
        <source>In 1 h</source>
        <translation>Dans 1 h</translation>
    </message>
    <message id="desk.follow_up.tomorrow">
        <source>Tomorrow %1</source>
        <translation>Demain %1</translation>
    </message>
    <message id="desk.follow_up.week">
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message id="desk.follow_up.at">
        <extracomment>A field for a time of day follows, such as 14:30</extracomment>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message id="desk.follow_up.take">
        <source>Set</source>
        <translation>Fixer</translation>
    </message>
    <message id="desk.follow_up.set">
        <source>Look again at %1, set by %2.</source>
        <translation>Revoir : %1, fixé par %2.</translation>
    </message>
    <message id="desk.follow_up.due">
        <source>Look again: it was set for %1 by %2.</source>
        <translation>À revoir : c’était prévu pour %1, par %2.</translation>
    </message>
    <message id="desk.follow_up.done">
        <source>Done</source>
        <translation>C’est fait</translation>
    </message>
    <message id="desk.follow_up.no_time">
        <source>Type a time of day, such as 14:30.</source>
        <translation>Tapez une heure, comme 14:30.</translation>
    </message>
    <message id="desk.offer.to_you">
        <source>%1 asks you to take over. They still go until you accept.</source>
        <translation>%1 vous demande le relais et y va toujours, jusqu’à votre accord.</translation>
    </message>
    <message id="desk.offer.waits">
        <source>%1 has not answered yet. You still count as going.</source>
        <translation>%1 n’a pas encore répondu. Vous comptez toujours comme en chemin.</translation>
    </message>
    <message id="desk.news.asked">
        <source>%1 asks you to take over %2.</source>
        <translation>%1 vous demande le relais : %2.</translation>
    </message>
    <message id="desk.news.lead">
        <source>%1 wants a lead to look at %2.</source>
        <translation>%1 veut que la coordination regarde : %2.</translation>
    </message>
    <message id="desk.news.taken">
        <source>%1 has taken over %2. You no longer count as going.</source>
        <translation>%1 a pris le relais : %2. Vous ne comptez plus comme en chemin.</translation>
    </message>
    <message id="desk.news.declined">
        <source>%1 cannot take over %2. You still count as going.</source>
        <translation>%1 ne peut pas prendre le relais : %2. Vous comptez toujours comme en chemin.</translation>
    </message>
    <message id="desk.news.unanswered">
        <source>%1 has not answered about %2. You still count as going.</source>
        <translation>%1 n’a pas répondu : %2. Vous comptez toujours comme en chemin.</translation>
    </message>
    <message id="desk.news.joined">
        <source>%1 is going to %2 too.</source>
        <translation>%1 y va aussi : %2.</translation>
    </message>
    <message id="desk.news.due">
        <source>Look again at %2: it was set for %1.</source>
        <translation>À revoir : %2. C’était prévu pour %1.</translation>
    </message>
    <message id="desk.news.show">
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message id="desk.news.read">
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message id="desk.news.more">
        <source>More news: %1</source>
        <translation>Autres nouvelles : %1</translation>
    </message>
    <message id="desk.alert_asked">
        <source>Somebody asks you to take over.</source>
        <translation>Quelqu’un vous demande le relais.</translation>
    </message>
    <message id="desk.alert_lead">
        <source>Somebody wants a lead.</source>
        <translation>Quelqu’un demande la coordination.</translation>
    </message>
    <message id="desk.destination">
        <source>Where to</source>
        <translation>Où</translation>
    </message>
    <message id="desk.destination.stick">
        <source>Stick %1</source>
        <translation>Clé %1</translation>
    </message>
    <message id="desk.destination.none">
        <source>Plug in a stick; it appears here.</source>
        <translation>Branchez une clé USB ; elle apparaît ici.</translation>
    </message>
    <message id="desk.destination.typed">
        <source>Or type a folder of this machine</source>
        <translation>Ou tapez un dossier de cette machine</translation>
    </message>
    <message id="desk.report">
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message id="desk.report.span.all">
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message id="desk.report.span.week">
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message id="desk.report.span.today">
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message id="desk.report.pdf">
        <extracomment>Button</extracomment>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
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
        <translation>Imprimer sur %1</translation>
    </message>
    <message id="desk.report.no_printer">
        <source>No printer is set up on this machine. Save the PDF and print it elsewhere.</source>
        <translation>Aucune imprimante n’est réglée sur cette machine. Enregistrez le PDF et imprimez-le ailleurs.</translation>
    </message>
    <message id="desk.report.to_stick">
        <extracomment>Where a file is saved; %1: a folder</extracomment>
        <source>Stick: %1</source>
        <translation>Clé USB : %1</translation>
    </message>
    <message id="desk.report.saved">
        <extracomment>%1: a file</extracomment>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message id="desk.report.not_saved">
        <source>Not saved. Nothing was left behind. Choose another place, or try again.</source>
        <translation>Pas enregistré. Rien n’est resté sur place. Choisissez un autre endroit, ou réessayez.</translation>
    </message>
    <message id="desk.report.printed">
        <extracomment>%1: the name of a printer</extracomment>
        <source>Sent to %1</source>
        <translation>Envoyé à %1</translation>
    </message>
    <message id="desk.report.not_printed">
        <extracomment>%1: the name of a printer</extracomment>
        <source>%1 took nothing. Save the PDF and print it elsewhere.</source>
        <translation>%1 n’a rien accepté. Enregistrez le PDF et imprimez-le ailleurs.</translation>
    </message>
    <message id="desk.report.save_to">
        <source>Save to</source>
        <translation>Enregistrer dans</translation>
    </message>
    <message id="desk.team">
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message id="desk.team.summary">
        <source>On shift now: %1. Listening now: %2.</source>
        <translation>Au planning maintenant : %1. À l’écoute maintenant : %2.</translation>
    </message>
    <message id="desk.team.no_roster">
        <source>Listening now: %1. There is no roster for this event.</source>
        <translation>À l’écoute maintenant : %1. Cet événement n’a pas de planning.</translation>
    </message>
    <message id="desk.team.absent">
        <source>On shift and not listening: Team %1</source>
        <translation>Au planning et pas à l’écoute : Équipe %1</translation>
    </message>
    <message id="desk.team.member">
        <source>Team %1</source>
        <translation>Équipe %1</translation>
    </message>
    <message id="desk.team.lead">
        <source>Team %1, lead</source>
        <translation>Équipe %1, coordination</translation>
    </message>
    <message id="desk.team.due">
        <source>on shift until %1</source>
        <translation>au planning jusqu’à : %1</translation>
    </message>
    <message id="desk.team.away">
        <source>not on duty</source>
        <translation>pas de service</translation>
    </message>
    <message id="desk.team.listens">
        <source>listens at %1</source>
        <translation>à l’écoute : %1</translation>
    </message>
    <message id="desk.team.deaf">
        <source>on duty at %1, may not notice a call</source>
        <translation>de service : %1, peut ne pas remarquer un appel</translation>
    </message>
    <message id="desk.team.from">
        <source>may sign in from %1</source>
        <translation>peut se connecter à partir de : %1</translation>
    </message>
    <message id="desk.team.until">
        <source>may sign in until %1</source>
        <translation>peut se connecter jusqu’à : %1</translation>
    </message>
    <message id="desk.team.over">
        <source>time on the team ended %1</source>
        <translation>temps dans l’équipe terminé : %1</translation>
    </message>
    <message id="desk.team.has_badge">
        <source>badge</source>
        <translation>badge</translation>
    </message>
    <message id="desk.team.phone">
        <source>Phone %1, last used %2</source>
        <translation>Téléphone %1, dernier usage : %2</translation>
    </message>
    <message id="desk.team.add_title">
        <source>Add somebody</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message id="desk.team.leads">
        <source>Leads: yes</source>
        <translation>Coordination : oui</translation>
    </message>
    <message id="desk.team.leads_not">
        <source>Leads: no</source>
        <translation>Coordination : non</translation>
    </message>
    <message id="desk.team.add">
        <source>Add and deal a PIN</source>
        <translation>Ajouter et donner un PIN</translation>
    </message>
    <message id="desk.team.term">
        <source>May sign in, such as 2026-11-24 08:00; an empty field sets no limit</source>
        <translation>Peut se connecter, comme 2026-11-24 08:00 ; un champ vide ne fixe aucune limite</translation>
    </message>
    <message id="desk.team.term_from">
        <source>From</source>
        <translation>De</translation>
    </message>
    <message id="desk.team.term_to">
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message id="desk.team.term_save">
        <source>Save the times</source>
        <translation>Enregistrer les heures</translation>
    </message>
    <message id="desk.team.deal">
        <source>Deal another PIN</source>
        <translation>Donner un autre PIN</translation>
    </message>
    <message id="desk.team.enrol">
        <source>Enrol a badge</source>
        <translation>Enregistrer un badge</translation>
    </message>
    <message id="desk.team.drop_badge">
        <source>Remove the badge</source>
        <translation>Retirer le badge</translation>
    </message>
    <message id="desk.team.recovery">
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message id="desk.team.revoke">
        <source>Sign out everywhere</source>
        <translation>Déconnecter partout</translation>
    </message>
    <message id="desk.team.remove">
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message id="desk.team.ask.deal">
        <source>Deal Team %1 another PIN? The PIN they have stops working now.</source>
        <translation>Donner un autre PIN à Équipe %1 ? Le PIN actuel ne marche plus dès maintenant.</translation>
    </message>
    <message id="desk.team.ask.recovery">
        <source>Deal Team %1 a recovery code? It signs them in once without a PIN. An earlier code stops working.</source>
        <translation>Donner un code de secours à Équipe %1 ? Il permet une connexion sans PIN. Un code plus ancien ne marche plus.</translation>
    </message>
    <message id="desk.team.ask.revoke">
        <source>Sign Team %1 out at every desk and revoke their phones? Their PIN still works.</source>
        <translation>Déconnecter Équipe %1 de chaque poste et révoquer ses téléphones ? Son PIN marche toujours.</translation>
    </message>
    <message id="desk.team.ask.remove">
        <source>Remove Team %1? They are signed out everywhere and cannot sign in again.</source>
        <translation>Retirer Équipe %1 ? La personne est déconnectée partout et ne peut plus se connecter.</translation>
    </message>
    <message id="desk.team.ask.drop_badge">
        <source>Remove the badge of Team %1? Their PIN still works.</source>
        <translation>Retirer le badge d’Équipe %1 ? Son PIN marche toujours.</translation>
    </message>
    <message id="desk.team.ask.badge">
        <source>Hold the badge of Team %1 to the reader of this desk.</source>
        <translation>Tenez le badge d’Équipe %1 contre le lecteur de ce poste.</translation>
    </message>
    <message id="desk.team.yes">
        <source>Yes, do it</source>
        <translation>Oui, le faire</translation>
    </message>
    <message id="desk.team.no">
        <source>Leave it</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message id="desk.team.once">
        <source>Shown only now. Give it to them alone, then put it away.</source>
        <translation>Affiché seulement maintenant. Donnez-le à cette personne seule, puis masquez-le.</translation>
    </message>
    <message id="desk.team.put_away">
        <source>Put away</source>
        <translation>Masquer</translation>
    </message>
    <message id="desk.team.ok">
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message id="desk.team.pin">
        <source>PIN of Team %1</source>
        <translation>PIN d’Équipe %1</translation>
    </message>
    <message id="desk.team.code">
        <source>Recovery code of Team %1, good once</source>
        <translation>Code de secours d’Équipe %1, valable une fois</translation>
    </message>
    <message id="desk.team.badge_kept">
        <source>Team %1 can sign in with this badge.</source>
        <translation>Équipe %1 peut se connecter avec ce badge.</translation>
    </message>
    <message id="desk.team.badge_taken">
        <source>This badge belongs to somebody else already.</source>
        <translation>Ce badge est déjà à quelqu’un d’autre.</translation>
    </message>
    <message id="desk.team.badge_gone">
        <source>Team %1 has no badge any more.</source>
        <translation>Équipe %1 n’a plus de badge.</translation>
    </message>
    <message id="desk.team.term_kept">
        <source>The times of Team %1 are saved.</source>
        <translation>Les heures d’Équipe %1 sont enregistrées.</translation>
    </message>
    <message id="desk.team.revoked">
        <source>Team %1 is signed out everywhere.</source>
        <translation>Déconnexion partout : Équipe %1.</translation>
    </message>
    <message id="desk.team.removed">
        <source>Team %1 is removed.</source>
        <translation>Équipe %1 ne fait plus partie de la liste.</translation>
    </message>
    <message id="desk.team.phone_gone">
        <source>Phone %1 is revoked.</source>
        <translation>Le téléphone %1 est révoqué.</translation>
    </message>
    <message id="desk.team.taken">
        <source>There is a Team %1 already.</source>
        <translation>Il y a déjà une Équipe %1.</translation>
    </message>
    <message id="desk.team.unknown">
        <source>There is no Team %1 any more.</source>
        <translation>Il n’y a plus d’Équipe %1.</translation>
    </message>
    <message id="desk.team.failed">
        <source>That did not work on this machine right now. Nothing was changed.</source>
        <translation>Cela n’a pas marché sur cette machine. Rien n’a été changé.</translation>
    </message>
    <message id="desk.team.last_lead">
        <source>This is the only lead. Add another lead first.</source>
        <translation>C’est la seule personne de la coordination. Ajoutez-en d’abord une autre.</translation>
    </message>
    <message id="desk.team.no_number">
        <source>A call number is 1 to 9999.</source>
        <translation>Un numéro d’appel va de 1 à 9999.</translation>
    </message>
    <message id="desk.team.no_time">
        <source>Type times such as 2026-11-24 08:00, the second after the first.</source>
        <translation>Tapez des heures comme 2026-11-24 08:00, la seconde après la première.</translation>
    </message>
    <message id="desk.not_now">
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message id="desk.venue.said">
        <source>What is set here holds on every screen within two seconds, over the technician's file. The file stays as it is.</source>
        <translation>Ce qui est réglé ici vaut sur chaque écran en deux secondes, avant le fichier du service technique. Le fichier reste tel quel.</translation>
    </message>
    <message id="desk.venue.change">
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message id="desk.venue.switch_on">
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message id="desk.venue.switch_off">
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message id="desk.venue.keep">
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message id="desk.venue.cancel">
        <source>Leave it as it was</source>
        <translation>Laisser comme avant</translation>
    </message>
    <message id="desk.venue.back">
        <source>As in the file</source>
        <translation>Comme dans le fichier</translation>
    </message>
    <message id="desk.venue.yes">
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message id="desk.venue.no">
        <source>No</source>
        <translation>Non</translation>
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
        <translation>Réglé : %1, %2</translation>
    </message>
    <message id="desk.venue.from.file">
        <source>From the technician's file</source>
        <translation>Du fichier du service technique</translation>
    </message>
    <message id="desk.venue.from.built-in">
        <source>Built in</source>
        <translation>D’origine</translation>
    </message>
    <message id="desk.venue.by_set_up">
        <source>the set-up</source>
        <translation>configuration</translation>
    </message>
    <message id="desk.venue.group.venue">
        <source>The venue</source>
        <translation>Le lieu</translation>
    </message>
    <message id="desk.venue.group.number">
        <source>The emergency number</source>
        <translation>Le numéro d’urgence</translation>
    </message>
    <message id="desk.venue.group.ways">
        <source>Places and other ways to get help</source>
        <translation>Lieux et autres moyens d’avoir de l’aide</translation>
    </message>
    <message id="desk.venue.group.languages">
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message id="desk.venue.group.hours">
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message id="desk.venue.group.cards">
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message id="desk.venue.group.timings">
        <source>Times of a visit</source>
        <translation>Durées d’une visite</translation>
    </message>
    <message id="desk.venue.group.desks">
        <source>Times of a desk</source>
        <translation>Durées d’un poste</translation>
    </message>
    <message id="desk.venue.group.keeping">
        <source>Keeping and erasing</source>
        <translation>Garde et effacement</translation>
    </message>
    <message id="desk.venue.outside">
        <source>Outside the team</source>
        <translation>Hors de l’équipe</translation>
    </message>
    <message id="desk.venue.of_the_team">
        <source>Of the team</source>
        <translation>De l’équipe</translation>
    </message>
    <message id="desk.venue.unsaid">
        <source>Steps: not said</source>
        <translation>Marches : non précisé</translation>
    </message>
    <message id="desk.venue.step_free">
        <source>Step-free</source>
        <translation>Sans marches</translation>
    </message>
    <message id="desk.venue.steps">
        <source>With steps</source>
        <translation>Avec marches</translation>
    </message>
    <message id="desk.venue.drop">
        <source>Take out</source>
        <translation>Enlever</translation>
    </message>
    <message id="desk.venue.add">
        <source>Add: %1</source>
        <translation>Ajouter : %1</translation>
    </message>
    <message id="desk.venue.own">
        <source>In the venue's own words</source>
        <translation>Avec vos propres mots</translation>
    </message>
    <message id="desk.venue.add_own">
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message id="desk.venue.wrong.text">
        <source>Type %1 to %2 letters, on one line.</source>
        <translation>Tapez de %1 à %2 lettres, sur une ligne.</translation>
    </message>
    <message id="desk.venue.wrong.zone">
        <source>Write it as Europe/Lisbon.</source>
        <translation>Écrivez-le comme Europe/Lisbon.</translation>
    </message>
    <message id="desk.venue.wrong.phone">
        <source>Type digits, spaces and + alone, up to 15.</source>
        <translation>Seulement des chiffres, des espaces et +, 15 au plus.</translation>
    </message>
    <message id="desk.venue.wrong.time">
        <source>Write it as 07:45.</source>
        <translation>Écrivez-la comme 07:45.</translation>
    </message>
    <message id="desk.venue.wrong.number">
        <source>Type a number from %1 to %2.</source>
        <translation>Tapez un nombre de %1 à %2.</translation>
    </message>
    <message id="desk.venue.wrong.hours">
        <source>Write it as Mon-Fri 09:00-23:00, with a comma between two.</source>
        <translation>Écrivez comme Mon-Fri 09:00-23:00, avec une virgule entre deux.</translation>
    </message>
    <message id="desk.venue.wrong.switch">
        <source>First set the number that was tried.</source>
        <translation>Réglez d’abord le numéro qui a été essayé.</translation>
    </message>
    <message id="desk.venue.wrong.rows">
        <source>Name at most %1. Other ways to get help need two at least, one of them outside the team.</source>
        <translation>Indiquez-en %1 au plus. Autres moyens d’avoir de l’aide : au moins deux, dont un hors de l’équipe.</translation>
    </message>
    <message id="desk.venue.wrong.choice">
        <source>Choose one of these.</source>
        <translation>Choisissez l’un de ces choix.</translation>
    </message>
    <message id="desk.venue.wrong.several">
        <source>Choose some of these.</source>
        <translation>Choisissez-en quelques-uns.</translation>
    </message>
    <message id="desk.venue.wrong.cards">
        <source>Type where the folder of cards is, as a full path.</source>
        <translation>Tapez où se trouve le dossier de cartes, en chemin complet.</translation>
    </message>
    <message id="desk.venue.wrong.fit">
        <source>This does not fit the other settings: the small status comes before the question whether somebody is there.</source>
        <translation>Cela ne va pas avec les autres réglages : l’état devient petit avant la question de savoir si quelqu’un est là.</translation>
    </message>
    <message id="desk.venue.days">
        <source>Days: %1</source>
        <translation>Jours : %1</translation>
    </message>
    <message id="desk.setting.venue.place">
        <source>Where this kiosk stands</source>
        <translation>Où se trouve cette borne</translation>
    </message>
    <message id="desk.setting.venue.place.hint">
        <source>As the team calls it: 1 to 40 letters.</source>
        <translation>Comme l’équipe l’appelle : de 1 à 40 lettres.</translation>
    </message>
    <message id="desk.setting.venue.place.none">
        <source>Not named</source>
        <translation>Sans nom</translation>
    </message>
    <message id="desk.setting.venue.vest">
        <source>What the safety team wears</source>
        <translation>Ce que porte l’équipe de soutien</translation>
    </message>
    <message id="desk.setting.venue.vest.hint">
        <source>It stands after “wears”: a purple vest.</source>
        <translation>Cela vient après « porte » : un gilet violet.</translation>
    </message>
    <message id="desk.setting.venue.vest.none">
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message id="desk.setting.venue.time_zone">
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message id="desk.setting.venue.time_zone.hint">
        <source>Such as Europe/Lisbon. Empty: that of the machine.</source>
        <translation>Comme Europe/Lisbon. Vide : celui de la machine.</translation>
    </message>
    <message id="desk.setting.venue.time_zone.none">
        <source>That of the machine</source>
        <translation>Celui de la machine</translation>
    </message>
    <message id="desk.setting.venue.emergency_number">
        <source>The number to call in danger</source>
        <translation>Le numéro à appeler en cas de danger</translation>
    </message>
    <message id="desk.setting.venue.emergency_number.hint">
        <source>The number of this place. The screen names it once somebody has confirmed it.</source>
        <translation>Le numéro de ce lieu. L’écran l’affiche une fois que quelqu’un l’a confirmé.</translation>
    </message>
    <message id="desk.setting.venue.emergency_number.none">
        <source>Not set: the screen names 112 and 911</source>
        <translation>Non réglé : l’écran indique 112 et 911</translation>
    </message>
    <message id="desk.setting.venue.emergency_confirmed">
        <source>Somebody has tried this number or looked it up</source>
        <translation>Quelqu’un a essayé ce numéro ou l’a vérifié</translation>
    </message>
    <message id="desk.setting.venue.language">
        <source>Language of the screens</source>
        <translation>Langue des écrans</translation>
    </message>
    <message id="desk.setting.venue.language.hint">
        <source>Visitors can choose another one for themselves.</source>
        <translation>Chaque personne peut en choisir une autre.</translation>
    </message>
    <message id="desk.setting.venue.language.none">
        <source>Not set</source>
        <translation>Non réglée</translation>
    </message>
    <message id="desk.setting.venue.languages">
        <source>Languages to choose from</source>
        <translation>Langues au choix</translation>
    </message>
    <message id="desk.setting.venue.languages.hint">
        <source>In this order; the first ones stand on the help button. None chosen: all.</source>
        <translation>Dans cet ordre ; les premières sont sur le bouton d’aide. Aucune choisie : toutes.</translation>
    </message>
    <message id="desk.setting.venue.languages.none">
        <source>All that the kiosk speaks</source>
        <translation>Toutes celles que parle la borne</translation>
    </message>
    <message id="desk.setting.other_ways">
        <source>Other ways to get help</source>
        <translation>Autres moyens d’avoir de l’aide</translation>
    </message>
    <message id="desk.setting.other_ways.hint">
        <source>Two to four, one of them outside the team.</source>
        <translation>De deux à quatre, dont un hors de l’équipe.</translation>
    </message>
    <message id="desk.setting.other_ways.none">
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message id="desk.setting.places">
        <source>Where the team can come, besides here</source>
        <translation>Où l’équipe peut venir, en plus d’ici</translation>
    </message>
    <message id="desk.setting.places.hint">
        <source>Up to three.</source>
        <translation>Trois au plus.</translation>
    </message>
    <message id="desk.setting.places.none">
        <source>Here alone</source>
        <translation>Ici seulement</translation>
    </message>
    <message id="desk.setting.hours.open">
        <source>When the team is there</source>
        <translation>Quand l’équipe est là</translation>
    </message>
    <message id="desk.setting.hours.open.hint">
        <source>Such as Mon-Thu 09:00-23:00, Fri-Sat 09:00-02:00. Empty: always.</source>
        <translation>Comme Mon-Thu 09:00-23:00, Fri-Sat 09:00-02:00. Vide : toujours.</translation>
    </message>
    <message id="desk.setting.hours.open.none">
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message id="desk.setting.display.hours">
        <source>When the screen is lit</source>
        <translation>Quand l’écran est allumé</translation>
    </message>
    <message id="desk.setting.display.hours.hint">
        <source>Such as Mon-Sun 07:00-23:30. Empty: always.</source>
        <translation>Comme Mon-Sun 07:00-23:30. Vide : toujours.</translation>
    </message>
    <message id="desk.setting.display.hours.none">
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message id="desk.setting.display.evening">
        <source>When the screen has its dark colours</source>
        <translation>Quand l’écran a ses couleurs sombres</translation>
    </message>
    <message id="desk.setting.display.evening.hint">
        <source>Such as Mon-Sun 20:00-06:00. Empty: never.</source>
        <translation>Comme Mon-Sun 20:00-06:00. Vide : jamais.</translation>
    </message>
    <message id="desk.setting.display.evening.none">
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message id="desk.setting.drill.at">
        <source>When the kiosk tests the whole path each day</source>
        <translation>Quand la borne teste tout le chemin chaque jour</translation>
    </message>
    <message id="desk.setting.drill.at.hint">
        <source>Such as 07:45. Empty: on no day.</source>
        <translation>Comme 07:45. Vide : aucun jour.</translation>
    </message>
    <message id="desk.setting.drill.at.none">
        <source>On no day</source>
        <translation>Aucun jour</translation>
    </message>
    <message id="desk.setting.drill.at_opening">
        <source>Test it once more when the team's hours begin</source>
        <translation>Tester encore au début de l’horaire de l’équipe</translation>
    </message>
    <message id="desk.setting.content.pack">
        <source>Cards of the venue</source>
        <translation>Cartes du lieu</translation>
    </message>
    <message id="desk.setting.content.pack.hint">
        <source>A folder of cards or a zip of one, as a full path. Look at them before you keep it. Empty: the program's own.</source>
        <translation>Un dossier de cartes ou son zip, en chemin complet. Regardez-les avant de les garder. Vide : celles du programme.</translation>
    </message>
    <message id="desk.setting.content.pack.none">
        <source>The program's own</source>
        <translation>Celles du programme</translation>
    </message>
    <message id="desk.setting.rotation.dwell_min_s">
        <source>A card stays at least</source>
        <translation>Une carte reste au moins</translation>
    </message>
    <message id="desk.setting.rotation.dwell_min_s.hint">
        <source>Seconds, from 5 to 120.</source>
        <translation>Secondes, de 5 à 120.</translation>
    </message>
    <message id="desk.setting.rotation.per_word_s">
        <source>And for each of its words</source>
        <translation>Et pour chacun de ses mots</translation>
    </message>
    <message id="desk.setting.rotation.per_word_s.hint">
        <source>Seconds, from 0.3 to 3.</source>
        <translation>Secondes, de 0.3 à 3.</translation>
    </message>
    <message id="desk.setting.visit.cards_reset_s">
        <source>Cards rotate again after no touch for</source>
        <translation>Les cartes défilent à nouveau sans toucher après</translation>
    </message>
    <message id="desk.setting.visit.cards_reset_s.hint">
        <source>Seconds, from 30 to 1800.</source>
        <translation>Secondes, de 30 à 1800.</translation>
    </message>
    <message id="desk.setting.visit.quiet_after_s">
        <source>A status becomes small after no touch for</source>
        <translation>Un état devient petit sans toucher après</translation>
    </message>
    <message id="desk.setting.visit.quiet_after_s.hint">
        <source>Seconds, from 10 to 600.</source>
        <translation>Secondes, de 10 à 600.</translation>
    </message>
    <message id="desk.setting.visit.reset_after_s">
        <source>A status asks whether somebody is there after</source>
        <translation>Un état demande si quelqu’un est là après</translation>
    </message>
    <message id="desk.setting.visit.reset_after_s.hint">
        <source>Seconds, from 60 to 3600.</source>
        <translation>Secondes, de 60 à 3600.</translation>
    </message>
    <message id="desk.setting.visit.question_s">
        <source>And goes without an answer after</source>
        <translation>Et disparaît sans réponse après</translation>
    </message>
    <message id="desk.setting.visit.question_s.hint">
        <source>Seconds, from 20 to 300.</source>
        <translation>Secondes, de 20 à 300.</translation>
    </message>
    <message id="desk.setting.visit.repeat_window_s">
        <source>Taps on help are one press within</source>
        <translation>Plusieurs touchers sur l’aide comptent pour un en</translation>
    </message>
    <message id="desk.setting.visit.repeat_window_s.hint">
        <source>Seconds, from 1 to 60.</source>
        <translation>Secondes, de 1 à 60.</translation>
    </message>
    <message id="desk.setting.visit.confirm_press">
        <source>The help button wants a second tap</source>
        <translation>Le bouton d’aide demande un deuxième toucher</translation>
    </message>
    <message id="desk.setting.staff.kiosk_lock_s">
        <source>The desk on the kiosk locks after no touch for</source>
        <translation>Le poste sur la borne se verrouille sans toucher après</translation>
    </message>
    <message id="desk.setting.staff.kiosk_lock_s.hint">
        <source>Seconds, from 20 to 600.</source>
        <translation>Secondes, de 20 à 600.</translation>
    </message>
    <message id="desk.setting.staff.desk_lock_s">
        <source>Other desks lock after no touch for</source>
        <translation>Les autres postes se verrouillent sans toucher après</translation>
    </message>
    <message id="desk.setting.staff.desk_lock_s.hint">
        <source>Seconds, from 60 to 7200.</source>
        <translation>Secondes, de 60 à 7200.</translation>
    </message>
    <message id="desk.setting.staff.duty_input_min">
        <source>Nobody counts as listening after no touch for</source>
        <translation>Personne ne compte comme à l’écoute sans toucher après</translation>
    </message>
    <message id="desk.setting.staff.duty_input_min.hint">
        <source>Minutes, from 5 to 240.</source>
        <translation>Minutes, de 5 à 240.</translation>
    </message>
    <message id="desk.setting.keeping.retention_days">
        <source>Requests are erased after they were closed for</source>
        <translation>Les demandes fermées sont effacées après</translation>
    </message>
    <message id="desk.setting.keeping.retention_days.hint">
        <source>Days, from 1 to 365. Above 90, write down why.</source>
        <translation>Jours, de 1 à 365. Au-delà de 90, notez pourquoi.</translation>
    </message>
    <message id="desk.cards.look">
        <source>Look at these cards</source>
        <translation>Regarder ces cartes</translation>
    </message>
    <message id="desk.cards.looking">
        <source>Looking…</source>
        <translation>Lecture en cours…</translation>
    </message>
    <message id="desk.cards.seen">
        <source>Cards that the kiosk can show: %1</source>
        <translation>Cartes que la borne peut afficher : %1</translation>
    </message>
    <message id="desk.cards.refused">
        <source>The kiosk cannot show these cards.</source>
        <translation>La borne ne peut pas afficher ces cartes.</translation>
    </message>
    <message id="desk.message">
        <source>A message over all cards</source>
        <translation>Un message sur toutes les cartes</translation>
    </message>
    <message id="desk.message.said">
        <source>For an emergency of the venue. It stands in each visitor's language, and the help button stays.</source>
        <translation>Pour une urgence du lieu. Il s’affiche dans la langue de chaque personne, et le bouton d’aide reste.</translation>
    </message>
    <message id="desk.message.put_up">
        <source>Put it up on every screen</source>
        <translation>L’afficher sur chaque écran</translation>
    </message>
    <message id="desk.message.take_down">
        <source>Take it down</source>
        <translation>Le retirer</translation>
    </message>
    <message id="desk.message.since">
        <source>On every screen. Put up by %1, %2</source>
        <translation>Sur chaque écran. Affiché par %1, %2</translation>
    </message>
    <message id="desk.kept">
        <source>What is kept</source>
        <translation>Ce qui est gardé</translation>
    </message>
    <message id="desk.kept.rule">
        <source>Closed requests are erased this many days after their closing: %1</source>
        <translation>Jours après leur fermeture où les demandes sont effacées : %1</translation>
    </message>
    <message id="desk.kept.none">
        <source>No closed request is kept right now.</source>
        <translation>Aucune demande fermée n’est gardée en ce moment.</translation>
    </message>
    <message id="desk.kept.due">
        <source>Closed requests kept: %1. The first goes on %2, the last on %3.</source>
        <translation>Demandes fermées gardées : %1. La première est effacée le %2, la dernière le %3.</translation>
    </message>
    <message id="desk.kept.soon">
        <source>Going within three days: %1. Write the report before that.</source>
        <translation>Effacées dans les trois jours : %1. Faites le rapport avant.</translation>
    </message>
    <message id="desk.kept.unended">
        <source>Not closed yet: %1. They are kept until somebody closes them.</source>
        <translation>Pas encore fermées : %1. Elles sont gardées jusqu’à ce que quelqu’un les ferme.</translation>
    </message>
    <message id="desk.kept.waits">
        <source>Erasing waits for you</source>
        <translation>L’effacement attend votre réponse</translation>
    </message>
    <message id="desk.kept.clock">
        <extracomment>%1: date and time</extracomment>
        <source>This machine's clock has jumped. Is this right? %1</source>
        <translation>L’horloge de cette machine a sauté. Est-ce juste ? %1</translation>
    </message>
    <message id="desk.kept.clock_right">
        <source>The date is right</source>
        <translation>La date est juste</translation>
    </message>
    <message id="desk.kept.clock_confirmed">
        <source>Noted. Erasing goes on a day from now.</source>
        <translation>C’est noté. L’effacement reprend dans un jour.</translation>
    </message>
    <message id="desk.kept.here">
        <source>Copies on this machine</source>
        <translation>Copies sur cette machine</translation>
    </message>
    <message id="desk.kept.copies">
        <source>Copies: %1. The last: %2</source>
        <translation>Copies : %1. La dernière : %2</translation>
    </message>
    <message id="desk.kept.no_copy">
        <source>No copy yet. One is made each day.</source>
        <translation>Pas encore de copie. Une est faite chaque jour.</translation>
    </message>
    <message id="desk.kept.copy_now">
        <source>Copy now</source>
        <translation>Copier maintenant</translation>
    </message>
    <message id="desk.kept.copied">
        <source>Copied and checked. Size in kB: %1</source>
        <translation>Copié et contrôlé. Taille en ko : %1</translation>
    </message>
    <message id="desk.export">
        <source>Export all requests</source>
        <translation>Exporter toutes les demandes</translation>
    </message>
    <message id="desk.export.line">
        <source>Without notes. Who answered is left out, unless you tick it.</source>
        <translation>Sans les notes. Qui a répondu n’y est pas, sauf si vous le cochez.</translation>
    </message>
    <message id="desk.export.csv">
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message id="desk.export.json">
        <source>For programs (JSON)</source>
        <translation>Pour les programmes (JSON)</translation>
    </message>
    <message id="desk.export.with_numbers">
        <source>With call numbers</source>
        <translation>Avec les numéros d’appel</translation>
    </message>
    <message id="desk.export.write">
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message id="desk.export.done">
        <source>Requests written: %1. The file: %2</source>
        <translation>Demandes écrites : %1. Le fichier : %2</translation>
    </message>
    <message id="desk.end.line">
        <source>Each step is yours to take, in any order. Nothing here happens by itself.</source>
        <translation>Chaque étape est à vous, dans l’ordre voulu. Rien ne se fait ici tout seul.</translation>
    </message>
    <message id="desk.end.open">
        <source>Still open</source>
        <translation>Encore ouvertes</translation>
    </message>
    <message id="desk.end.none_open">
        <source>Nothing is open.</source>
        <translation>Rien n’est ouvert.</translation>
    </message>
    <message id="desk.end.show">
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message id="desk.end.report">
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message id="desk.end.report_line">
        <source>The numbers of the event, to save or print. Do this before you erase.</source>
        <translation>Les chiffres de l’événement, à enregistrer ou imprimer. Faites-le avant d’effacer.</translation>
    </message>
    <message id="desk.end.to_export">
        <source>To the export</source>
        <translation>Vers l’export</translation>
    </message>
    <message id="desk.end.export_line">
        <source>A table of all requests, if your organisation keeps one.</source>
        <translation>Un tableau de toutes les demandes, si votre organisation en garde un.</translation>
    </message>
    <message id="desk.end.take_along">
        <source>A copy to take along</source>
        <translation>Une copie à emporter</translation>
    </message>
    <message id="desk.end.copy_line">
        <source>All requests and notes in one file. It is not encrypted: keep the stick safe.</source>
        <translation>Toutes les demandes et notes dans un fichier. Il n’est pas chiffré : gardez la clé en lieu sûr.</translation>
    </message>
    <message id="desk.end.copy">
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message id="desk.end.copied">
        <source>Copied and checked. The file: %1</source>
        <translation>Copié et contrôlé. Le fichier : %1</translation>
    </message>
    <message id="desk.end.who_answers">
        <source>Phones and people for this event</source>
        <translation>Téléphones et personnes pour cet événement</translation>
    </message>
    <message id="desk.end.access">
        <source>Paired phones: %1. People with an end date: %2.</source>
        <translation>Téléphones liés : %1. Personnes avec une date de fin : %2.</translation>
    </message>
    <message id="desk.end.no_access">
        <source>No phone is paired, and nobody has an end date.</source>
        <translation>Aucun téléphone n’est lié, et personne n’a de date de fin.</translation>
    </message>
    <message id="desk.end.end_access">
        <source>End their access</source>
        <translation>Mettre fin à leur accès</translation>
    </message>
    <message id="desk.end.end_access_ask">
        <source>Unpair all phones and remove everybody with an end date? They cannot answer any more.</source>
        <translation>Délier tous les téléphones et retirer les personnes avec une date de fin ? Elles ne pourront plus répondre.</translation>
    </message>
    <message id="desk.end.ended">
        <source>Access ended: %1</source>
        <translation>Accès terminé : %1</translation>
    </message>
    <message id="desk.end.erasing">
        <source>Erasing</source>
        <translation>Effacement</translation>
    </message>
    <message id="desk.end.goes">
        <source>Closed requests: %1. By themselves they are all gone on %2.</source>
        <translation>Demandes fermées : %1. D’elles-mêmes, elles sont toutes effacées le %2.</translation>
    </message>
    <message id="desk.end.nothing_closed">
        <source>There is no closed request to erase.</source>
        <translation>Il n’y a aucune demande fermée à effacer.</translation>
    </message>
    <message id="desk.end.erase">
        <source>Erase now</source>
        <translation>Effacer maintenant</translation>
    </message>
    <message id="desk.end.erase_ask">
        <source>Erase all closed requests and their notes, for good, and in every copy on this machine? Requests: %1</source>
        <translation>Effacer pour toujours toutes les demandes fermées et leurs notes, y compris dans chaque copie sur cette machine ? Demandes : %1</translation>
    </message>
    <message id="desk.end.erased">
        <source>Erased, in every copy on this machine too. Requests: %1</source>
        <translation>Effacées, aussi dans chaque copie sur cette machine. Demandes : %1</translation>
    </message>
    <message id="desk.end.erased_but">
        <source>Requests erased: %1. Not cleaned yet: %2. It is tried again each day.</source>
        <translation>Demandes effacées : %1. Pas encore nettoyé : %2. Nouvel essai chaque jour.</translation>
    </message>
    <message id="desk.end.yes">
        <source>Yes, do it</source>
        <translation>Oui, le faire</translation>
    </message>
    <message id="desk.end.no">
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message id="desk.end.counting">
        <source>Counting what this machine still holds…</source>
        <translation>Calcul de ce que cette machine garde encore…</translation>
    </message>
    <message id="desk.end.empty">
        <source>This machine holds no requests any more.</source>
        <translation>Cette machine ne garde plus aucune demande.</translation>
    </message>
    <message id="desk.end.holds">
        <source>This machine still holds requests: %1. Where: %2</source>
        <translation>Cette machine garde encore des demandes : %1. Où : %2</translation>
    </message>
    <message id="desk.end.unread">
        <source>These files could not be read and may hold some: %1</source>
        <translation>Ces fichiers n’ont pas pu être lus et en gardent peut-être : %1</translation>
    </message>
    <message id="desk.end.to_report">
        <source>To the report</source>
        <translation>Vers le rapport</translation>
    </message>
    <message id="desk.cards">
        <source>Cards to print</source>
        <translation>Cartes à imprimer</translation>
    </message>
    <message id="desk.cards.signs">
        <source>Signs to hold up</source>
        <translation>Signes à lever</translation>
    </message>
    <message id="desk.cards.signs.line">
        <source>All 48 signs, four to a page</source>
        <translation>Les 48 signes, quatre par page</translation>
    </message>
    <message id="desk.cards.numbers">
        <source>Call numbers</source>
        <translation>Numéros d’appel</translation>
    </message>
    <message id="desk.cards.numbers.line">
        <source>One for each person on the team, ten to a page; no PIN is on them</source>
        <translation>Une pour chaque personne de l’équipe, dix par page ; aucun PIN n’y figure</translation>
    </message>
    <message id="desk.cards.save">
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message id="desk.about">
        <source>What is inside</source>
        <translation>Ce qu’il y a dedans</translation>
    </message>
    <message id="desk.about.said">
        <source>Allyship Kiosk %1, under the Apache License 2.0. It works with these packages, each under its own licence:</source>
        <translation>Allyship Kiosk %1, sous Apache License 2.0. Il fonctionne avec ces paquets, chacun sous sa propre licence :</translation>
    </message>
    <message id="desk.about.unnamed">
        <source>Licence not named by its package</source>
        <translation>Licence non indiquée par son paquet</translation>
    </message>
    <message id="desk.about.looking">
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message id="desk.sheet.title">
        <source>From a spreadsheet</source>
        <translation>Depuis un tableur</translation>
    </message>
    <message id="desk.sheet.line">
        <extracomment>number, lead, from, to stay in English: they are the names of the columns</extracomment>
        <source>CSV files on sticks and in this user's documents. A team has the columns number, lead, from, to; a roster number, from, to.</source>
        <translation>Fichiers CSV sur les clés et dans les documents de ce compte. Une équipe a les colonnes number, lead, from, to ; un planning number, from, to.</translation>
    </message>
    <message id="desk.sheet.none">
        <source>No CSV file lies on a stick or in this user's documents.</source>
        <translation>Il n’y a aucun fichier CSV sur une clé ni dans les documents de ce compte.</translation>
    </message>
    <message id="desk.sheet.again">
        <source>Look again</source>
        <translation>Chercher encore</translation>
    </message>
    <message id="desk.sheet.as_team">
        <source>As team</source>
        <translation>Comme équipe</translation>
    </message>
    <message id="desk.sheet.as_roster">
        <source>As roster</source>
        <translation>Comme planning</translation>
    </message>
    <message id="desk.sheet.wrong">
        <source>Nothing is taken from this file before it is mended.</source>
        <translation>Rien n’est pris de ce fichier avant qu’il soit corrigé.</translation>
    </message>
    <message id="desk.sheet.more">
        <source>Further cells that cannot be read: %1</source>
        <translation>Autres cellules illisibles : %1</translation>
    </message>
    <message id="desk.sheet.cell">
        <source>Line %1, column %2</source>
        <translation>Ligne %1, colonne %2</translation>
    </message>
    <message id="desk.sheet.expected">
        <source>%1: expected %2, got %3</source>
        <translation>%1 : attendu : %2, trouvé : %3</translation>
    </message>
    <message id="desk.sheet.would_add">
        <source>This would add people: %1, of them leads: %2. Each is dealt a PIN that is shown once.</source>
        <translation>Ajouterait des personnes : %1, dont à la coordination : %2. Chacune reçoit un PIN affiché une seule fois.</translation>
    </message>
    <message id="desk.sheet.would_take">
        <source>This would take the place of the roster. Shifts: %1</source>
        <translation>Remplacerait le planning. Créneaux : %1</translation>
    </message>
    <message id="desk.sheet.added">
        <source>People added: %1</source>
        <translation>Personnes ajoutées : %1</translation>
    </message>
    <message id="desk.sheet.kept">
        <source>The roster is kept. Shifts: %1</source>
        <translation>Le planning est enregistré. Créneaux : %1</translation>
    </message>
    <message id="desk.sheet.nothing">
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message id="desk.sheet.number">
        <source>a call number, 1 to 9999</source>
        <translation>un numéro d’appel, de 1 à 9999</translation>
    </message>
    <message id="desk.sheet.free">
        <source>a call number that nobody has yet</source>
        <translation>un numéro d’appel que personne n’a encore</translation>
    </message>
    <message id="desk.sheet.of_the_team">
        <source>the call number of somebody of the team</source>
        <translation>le numéro d’appel de quelqu’un de l’équipe</translation>
    </message>
    <message id="desk.sheet.yes_or_no">
        <extracomment>The words yes and no stay in English: they are what the file holds</extracomment>
        <source>yes or no</source>
        <translation>yes ou no</translation>
    </message>
    <message id="desk.sheet.time">
        <source>a time such as 2026-11-24 08:00</source>
        <translation>une heure comme 2026-11-24 08:00</translation>
    </message>
    <message id="desk.sheet.later">
        <source>a time after the first one</source>
        <translation>une heure après la première</translation>
    </message>
    <message id="desk.sheet.one_at_a_time">
        <source>one shift of this person at a time</source>
        <translation>un seul créneau de cette personne à la fois</translation>
    </message>
    <message id="desk.sheet.a_line">
        <source>at least one line below the names of the columns</source>
        <translation>au moins une ligne sous les noms des colonnes</translation>
    </message>
    <message id="report.title">
        <extracomment>Title of the one-page report, also on paper</extracomment>
        <source>Requests to the safety team</source>
        <translation>Demandes à l’équipe de soutien</translation>
    </message>
    <message id="report.days">
        <extracomment>Two days, such as 2026-11-20</extracomment>
        <source>%1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message id="report.all_days">
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message id="report.made">
        <extracomment>A day and a time of day</extracomment>
        <source>Made %1</source>
        <translation>Fait : %1</translation>
    </message>
    <message id="report.requests">
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message id="report.answered">
        <source>Answered with “I’m going”</source>
        <translation>Réponse « J’y vais »</translation>
    </message>
    <message id="report.unanswered">
        <source>Nobody said “I’m going”</source>
        <translation>Personne n’a dit « J’y vais »</translation>
    </message>
    <message id="report.hours">
        <source>Requests by hour of the day</source>
        <translation>Demandes par heure du jour</translation>
    </message>
    <message id="report.hour">
        <extracomment>An hour of the day, such as 14</extracomment>
        <source>From %1:00</source>
        <translation>Dès %1:00</translation>
    </message>
    <message id="report.coming">
        <extracomment>Title of a line: the median time until somebody says I'm going, in minutes and seconds, by hour of the press</extracomment>
        <source>Time until “I’m going”: half within, by hour</source>
        <translation>Délai jusqu’à « J’y vais » : la moitié en, par heure</translation>
    </message>
    <message id="report.kiosks">
        <source>Requests by kiosk</source>
        <translation>Demandes par borne</translation>
    </message>
    <message id="report.further_kiosks">
        <source>All further kiosks</source>
        <translation>Toutes les autres bornes</translation>
    </message>
    <message id="report.often_false">
        <extracomment>Beside a kiosk: 5 or more of its requests were mistaken presses, or nobody was there</extracomment>
        <source>5 or more mistaken, or nobody there</source>
        <translation>5 ou plus par erreur, ou personne sur place</translation>
    </message>
    <message id="report.endings">
        <source>What became of them</source>
        <translation>Ce qu’elles sont devenues</translation>
    </message>
    <message id="report.ending.withdrawn">
        <source>Withdrawn at the kiosk</source>
        <translation>Retirée à la borne</translation>
    </message>
    <message id="report.ending.open">
        <source>Still open</source>
        <translation>Encore ouverte</translation>
    </message>
    <message id="report.times">
        <source>From the press until</source>
        <translation>De l’appui jusqu’à</translation>
    </message>
    <message id="report.half">
        <extracomment>Head of a column: the median time</extracomment>
        <source>Half within</source>
        <translation>La moitié en</translation>
    </message>
    <message id="report.nine">
        <extracomment>Head of a column: the 90th percentile of times</extracomment>
        <source>9 of 10 within</source>
        <translation>9 sur 10 en</translation>
    </message>
    <message id="report.step.shown">
        <source>Shown at a desk or page</source>
        <translation>Affichée sur un poste ou une page</translation>
    </message>
    <message id="report.step.seen">
        <source>Seen by a person</source>
        <translation>Vue par une personne</translation>
    </message>
    <message id="report.step.coming">
        <source>“I’m going”</source>
        <translation>« J’y vais »</translation>
    </message>
    <message id="report.step.arrived">
        <source>With the person</source>
        <translation>Avec la personne</translation>
    </message>
    <message id="report.small">
        <source>fewer than 5</source>
        <translation>moins de 5</translation>
    </message>
    <message id="report.held_back">
        <source>5 or more, not told</source>
        <translation>5 ou plus, non indiqué</translation>
    </message>
    <message id="report.too_few">
        <source>Too few requests to show this.</source>
        <translation>Trop peu de demandes pour montrer cela.</translation>
    </message>
    <message id="report.none">
        <source>No requests in these days.</source>
        <translation>Aucune demande pendant ces jours.</translation>
    </message>
    <message id="report.note.small">
        <extracomment>%1: &lt;5, %2: 5+</extracomment>
        <source>“%1” is 1 to 4. “%2” is 5 or more, not told exactly so that no “%1” can be worked out.</source>
        <translation>« %1 » veut dire 1 à 4. « %2 » veut dire 5 ou plus, sans le chiffre exact, pour qu’aucun « %1 » ne puisse être calculé.</translation>
    </message>
    <message id="report.note.drills">
        <source>Drills are not counted. A step taken back within 10 seconds is not counted either.</source>
        <translation>Les exercices ne comptent pas. Une étape annulée dans les 10 secondes non plus.</translation>
    </message>
    <message id="report.note.people">
        <source>No figure is about a person. Pass on one report of an event: two of them could be subtracted.</source>
        <translation>Aucun chiffre ne porte sur une personne. Transmettez un seul rapport par événement : deux pourraient être soustraits.</translation>
    </message>
    <message id="report.note.often_false">
        <extracomment>%1: an asterisk</extracomment>
        <source>%1 At this kiosk 5 or more were mistaken presses, or nobody was there.</source>
        <translation>%1 À cette borne, 5 ou plus étaient des appuis par erreur, ou personne n’était sur place.</translation>
    </message>
    <message id="report.note.erased">
        <extracomment>How many requests were erased, by the venue's rule of how long they are kept</extracomment>
        <source>Erased by now, and in no other number here: %1</source>
        <translation>Effacées depuis, et dans aucun autre chiffre ici : %1</translation>
    </message>
    <message id="report.item">
        <extracomment>A name and its number, as a screen reader says it</extracomment>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message id="message.leave">
        <extracomment>Stands in large letters over all cards in an emergency of the venue: calm and short</extracomment>
        <source>Please leave the building now.</source>
        <translation>Veuillez quitter le bâtiment maintenant.</translation>
    </message>
    <message id="message.leave.more">
        <source>Walk calmly to the nearest exit. Do not use lifts. If you cannot use stairs, tell somebody near you.</source>
        <translation>Marchez calmement vers la sortie la plus proche. N’utilisez pas les ascenseurs. Si vous ne pouvez pas prendre l’escalier, dites-le à une personne près de vous.</translation>
    </message>
    <message id="message.assembly">
        <source>Please go to the assembly point.</source>
        <translation>Veuillez aller au point de rassemblement.</translation>
    </message>
    <message id="message.assembly.more">
        <source>Walk calmly. If you do not know where it is, ask anybody from the staff.</source>
        <translation>Marchez calmement. Si vous ne savez pas où il est, demandez à une personne du personnel.</translation>
    </message>
    <message id="message.stay">
        <source>Please stay inside, where you are.</source>
        <translation>Veuillez rester à l’intérieur, là où vous êtes.</translation>
    </message>
    <message id="message.stay.more">
        <source>Wait until the staff say that you can leave.</source>
        <translation>Attendez que le personnel dise que vous pouvez partir.</translation>
    </message>
    <message id="message.paused">
        <source>The event is paused.</source>
        <translation>L’événement est en pause.</translation>
    </message>
    <message id="message.paused.more">
        <source>Please wait. The staff will say when it goes on.</source>
        <translation>Veuillez attendre. Le personnel dira quand cela reprend.</translation>
    </message>
    <message id="message.listen">
        <source>Please follow what the staff say.</source>
        <translation>Veuillez suivre ce que dit le personnel.</translation>
    </message>
    <message id="message.listen.more">
        <source>Listen for announcements, and help those near you to understand them.</source>
        <translation>Écoutez les annonces, et aidez les personnes près de vous à les comprendre.</translation>
    </message>
    <message id="message.since">
        <extracomment>%1: a time such as 14:32; stands small below a message of the venue</extracomment>
        <source>From the venue, %1</source>
        <translation>De la part du lieu, %1</translation>
    </message>
    <message id="setup.title">
        <source>Set up this kiosk</source>
        <translation>Configurer cette borne</translation>
    </message>
    <message id="setup.page">
        <source>Set up this kiosk: page %1 of %2</source>
        <translation>Configurer cette borne : page %1 sur %2</translation>
    </message>
    <message id="setup.venue">
        <source>The venue</source>
        <translation>Le lieu</translation>
    </message>
    <message id="setup.venue.said">
        <source>How the kiosk calls this place. Everything can be changed later at a desk.</source>
        <translation>Comment la borne appelle ce lieu. Tout peut se changer plus tard à un poste.</translation>
    </message>
    <message id="setup.number">
        <source>The number to call in danger</source>
        <translation>Le numéro à appeler en cas de danger</translation>
    </message>
    <message id="setup.number.said">
        <source>The screen names it once somebody here has tried it or looked it up. Until then it names 112 and 911.</source>
        <translation>L’écran l’affiche une fois que quelqu’un ici l’a essayé ou vérifié. Jusque-là, il indique 112 et 911.</translation>
    </message>
    <message id="setup.ways">
        <source>Other ways to get help</source>
        <translation>Autres moyens d’avoir de l’aide</translation>
    </message>
    <message id="setup.ways.said">
        <source>They stand beside the help button when nobody from the team listens. A desk, a person or a number is better than general words.</source>
        <translation>Ils sont à côté du bouton d’aide quand personne de l’équipe n’est à l’écoute. Un comptoir, une personne ou un numéro vaut mieux que des mots généraux.</translation>
    </message>
    <message id="setup.languages">
        <source>Languages and hours</source>
        <translation>Langues et horaires</translation>
    </message>
    <message id="setup.languages.said">
        <source>What visitors can choose from, and when the team is there.</source>
        <translation>Les langues au choix, et quand l’équipe est là.</translation>
    </message>
    <message id="setup.lead">
        <source>The first lead</source>
        <translation>La première personne à la coordination</translation>
    </message>
    <message id="setup.lead.said">
        <source>A lead signs in at the desk with a call number and a PIN, adds the team and changes settings.</source>
        <translation>La coordination se connecte au poste avec un numéro d’appel et un PIN, ajoute l’équipe et change les réglages.</translation>
    </message>
    <message id="setup.lead.deal">
        <source>Deal a PIN</source>
        <translation>Donner un PIN</translation>
    </message>
    <message id="setup.lead.lower">
        <source>A lower call number</source>
        <translation>Un numéro d’appel plus petit</translation>
    </message>
    <message id="setup.lead.higher">
        <source>A higher call number</source>
        <translation>Un numéro d’appel plus grand</translation>
    </message>
    <message id="setup.lead.failed">
        <source>No PIN was dealt. The number may be taken, or the disk refuses. Choose another number, or try again.</source>
        <translation>Aucun PIN n’a été donné. Le numéro est peut-être pris, ou le disque refuse. Choisissez un autre numéro, ou réessayez.</translation>
    </message>
    <message id="setup.lead.pin">
        <source>The PIN of Team %1</source>
        <translation>Le PIN d’Équipe %1</translation>
    </message>
    <message id="setup.lead.code">
        <source>Recovery code of Team %1, good once, for when the PIN is lost</source>
        <translation>Code de secours d’Équipe %1, valable une fois, si le PIN est perdu</translation>
    </message>
    <message id="setup.lead.write">
        <source>Write both down now. They are shown on this page alone.</source>
        <translation>Notez les deux maintenant. Ils ne s’affichent que sur cette page.</translation>
    </message>
    <message id="setup.lead.dealt">
        <source>A PIN was dealt. It is not shown again.</source>
        <translation>Un PIN a été donné. Il ne s’affichera plus.</translation>
    </message>
    <message id="setup.test">
        <source>Test this machine</source>
        <translation>Tester cette machine</translation>
    </message>
    <message id="setup.test.said">
        <source>Whether a request would be saved, sent on and heard.</source>
        <translation>Si une demande serait enregistrée, transmise et entendue.</translation>
    </message>
    <message id="setup.test.saved.yes">
        <source>Requests can be saved.</source>
        <translation>Les demandes peuvent être enregistrées.</translation>
    </message>
    <message id="setup.test.saved.no">
        <source>Requests cannot be saved. Look at the disk: allyship-kiosk doctor.</source>
        <translation>Les demandes ne peuvent pas être enregistrées. Vérifiez le disque : allyship-kiosk doctor.</translation>
    </message>
    <message id="setup.test.relay.yes">
        <source>The process that calls the team runs.</source>
        <translation>Le processus qui appelle l’équipe est en marche.</translation>
    </message>
    <message id="setup.test.relay.no">
        <source>The process that calls the team has not started yet.</source>
        <translation>Le processus qui appelle l’équipe n’a pas encore démarré.</translation>
    </message>
    <message id="setup.test.ring">
        <source>Play the bell</source>
        <translation>Faire sonner</translation>
    </message>
    <message id="setup.test.heard_it">
        <source>I heard it</source>
        <translation>Je l’ai entendue</translation>
    </message>
    <message id="setup.test.heard_nothing">
        <source>I heard nothing</source>
        <translation>Je n’ai rien entendu</translation>
    </message>
    <message id="setup.test.sound.none">
        <source>This machine has no sound. A desk can alert by light.</source>
        <translation>Cette machine n’a pas de son. Un poste peut alerter par la lumière.</translation>
    </message>
    <message id="setup.test.sound.heard">
        <source>The bell can be heard.</source>
        <translation>La sonnerie s’entend.</translation>
    </message>
    <message id="setup.test.sound.unheard">
        <source>Look at the volume and the loudspeaker. A desk can alert by light.</source>
        <translation>Vérifiez le volume et le haut-parleur. Un poste peut alerter par la lumière.</translation>
    </message>
    <message id="setup.test.path">
        <source>When the cards come up, the kiosk tests the whole path by itself. What came of it stands at the desk.</source>
        <translation>Quand les cartes s’affichent, la borne teste d’elle-même tout le chemin. Le résultat se trouve au poste.</translation>
    </message>
    <message id="setup.test.lead.yes">
        <source>A lead can sign in.</source>
        <translation>La coordination peut se connecter.</translation>
    </message>
    <message id="setup.test.lead.no">
        <source>Nobody can sign in yet. Go back and deal a PIN.</source>
        <translation>Personne ne peut encore se connecter. Revenez en arrière et donnez un PIN.</translation>
    </message>
    <message id="setup.next">
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message id="setup.back">
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message id="setup.finish">
        <source>Finish and show the cards</source>
        <translation>Terminer et afficher les cartes</translation>
    </message>
    <message id="setup.skip">
        <source>Skip the set-up</source>
        <translation>Passer la configuration</translation>
    </message>
    <message id="setup.skip.said">
        <source>The set-up then never comes again. Settings can be changed in the file, and a lead is added at a terminal: allyship-kiosk staff add 1 --lead.</source>
        <translation>La configuration ne revient alors plus jamais. Les réglages peuvent se changer dans le fichier, et la coordination s’ajoute dans un terminal : allyship-kiosk staff add 1 --lead.</translation>
    </message>
    <message id="setup.skip.yes">
        <source>Skip it for good</source>
        <translation>Passer pour de bon</translation>
    </message>
    <message id="setup.skip.no">
        <source>Go on with it</source>
        <translation>Continuer</translation>
    </message>
    <message id="cards.team">
        <extracomment>On a printed card, below a call number</extracomment>
        <source>Safety team</source>
        <translation>Équipe de soutien</translation>
    </message>
    <message id="cards.numbers">
        <extracomment>Title of printed cards</extracomment>
        <source>Call numbers</source>
        <translation>Numéros d’appel</translation>
    </message>
    <message id="cards.signs">
        <extracomment>Title of printed cards: the match signs</extracomment>
        <source>Signs</source>
        <translation>Signes</translation>
    </message>
    <message id="cards.sign_line">
        <extracomment>A shape and a colour: circle, blue</extracomment>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
</TS>
