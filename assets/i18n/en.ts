<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Every sentence of the program, by id.  The words of a step appear only when its fact exists. -->
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <!-- The button and the band -->
    <message id="band.help">
        <source>Ask for a safety-team member</source>
        <translation>Ask for a safety-team member</translation>
    </message>
    <message id="band.help_line">
        <source>You don't have to say why</source>
        <translation>You don't have to say why</translation>
    </message>
    <message id="band.tap_again">
        <extracomment>Where a venue asks for two taps</extracomment>
        <source>Tap again to ask</source>
        <translation>Tap again to ask</translation>
    </message>
    <message id="band.listening">
        <source>The safety team is listening.</source>
        <translation>The safety team is listening.</translation>
    </message>
    <message id="band.nobody_listening">
        <source>Nobody from the team is listening right now.</source>
        <translation>Nobody from the team is listening right now.</translation>
    </message>
    <message id="band.listening_closing">
        <source>The safety team is listening. Its hours end soon.</source>
        <translation>The safety team is listening. Its hours end soon.</translation>
    </message>
    <message id="band.listening_closed">
        <source>The safety team is listening, outside its hours.</source>
        <translation>The safety team is listening, outside its hours.</translation>
    </message>
    <message id="band.unconfirmed">
        <source>The team may not notice at once.</source>
        <translation>The team may not notice at once.</translation>
    </message>
    <message id="band.unconfirmed_closing">
        <source>The team may not notice. Its hours end soon.</source>
        <translation>The team may not notice. Its hours end soon.</translation>
    </message>
    <message id="band.unconfirmed_closed">
        <source>The team may not notice. These are not its hours.</source>
        <translation>The team may not notice. These are not its hours.</translation>
    </message>
    <message id="band.nobody_closing">
        <source>Nobody from the team is listening. Its hours end soon.</source>
        <translation>Nobody from the team is listening. Its hours end soon.</translation>
    </message>
    <message id="band.nobody_closed">
        <source>Nobody is listening. These are not the team's hours.</source>
        <translation>Nobody is listening. These are not the team's hours.</translation>
    </message>
    <message id="band.unsure">
        <source>We cannot tell whether the team is listening.</source>
        <translation>We cannot tell whether the team is listening.</translation>
    </message>
    <message id="band.unsure_closing">
        <source>We cannot tell whether the team is listening. Its hours end soon.</source>
        <translation>We cannot tell whether the team is listening. Its hours end soon.</translation>
    </message>
    <message id="band.unsure_closed">
        <source>We cannot tell whether the team is listening. These are not its hours.</source>
        <translation>We cannot tell whether the team is listening. These are not its hours.</translation>
    </message>
    <message id="band.nobody_listening_ways">
        <extracomment>Followed by the other ways</extracomment>
        <source>You can still ask here. You can also:</source>
        <translation>You can still ask here. You can also:</translation>
    </message>
    <message id="band.deaf">
        <source>This screen cannot see the team's answers right now.</source>
        <translation>This screen cannot see the team's answers right now.</translation>
    </message>
    <message id="band.quiet">
        <extracomment>The folded status: the sign's word, then one line of the state</extracomment>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="band.quiet_open">
        <source>Show the status again</source>
        <translation>Show the status again</translation>
    </message>
    <message id="band.saved_short">
        <source>Saved at %1</source>
        <translation>Saved at %1</translation>
    </message>
    <message id="band.not_saved_short">
        <source>Not saved yet</source>
        <translation>Not saved yet</translation>
    </message>
    <message id="band.seen_short">
        <source>Seen by the team</source>
        <translation>Seen by the team</translation>
    </message>
    <message id="band.coming_short">
        <source>A team member is coming</source>
        <translation>A team member is coming</translation>
    </message>
    <message id="band.stepped_back_short">
        <source>We are asking the others</source>
        <translation>We are asking the others</translation>
    </message>
    <message id="band.with_you_short">
        <source>A team member says they are with you</source>
        <translation>A team member says they are with you</translation>
    </message>
    <message id="band.closed_short">
        <source>The team has closed this</source>
        <translation>The team has closed this</translation>
    </message>
    <message id="band.withdrawn_short">
        <source>You no longer need this</source>
        <translation>You no longer need this</translation>
    </message>
    <!-- The visit: saved before anything is claimed -->
    <message id="visit.saving">
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message id="visit.not_saved">
        <source>Not saved yet</source>
        <translation>Not saved yet</translation>
    </message>
    <message id="visit.not_saved_trying">
        <extracomment>Followed by the other ways</extracomment>
        <source>We are still trying. Please do not wait for this screen.</source>
        <translation>We are still trying. Please do not wait for this screen.</translation>
    </message>
    <message id="visit.saved_at">
        <extracomment>%1 is a time, 14:32</extracomment>
        <source>Saved at %1.</source>
        <translation>Saved at %1.</translation>
    </message>
    <!-- The visit: what is true now -->
    <message id="visit.seen_by_no_one">
        <source>No one has seen it yet.</source>
        <translation>No one has seen it yet.</translation>
    </message>
    <message id="visit.shown">
        <source>The team's screen shows it. No one has answered yet.</source>
        <translation>The team's screen shows it. No one has answered yet.</translation>
    </message>
    <message id="visit.no_screen_yet">
        <source>No team screen has this yet.</source>
        <translation>No team screen has this yet.</translation>
    </message>
    <message id="visit.no_answer">
        <source>No one has answered yet.</source>
        <translation>No one has answered yet.</translation>
    </message>
    <message id="visit.nothing_wrong">
        <source>You did nothing wrong.</source>
        <translation>You did nothing wrong.</translation>
    </message>
    <message id="visit.nobody_listening">
        <source>Nobody from the team is listening right now.</source>
        <translation>Nobody from the team is listening right now.</translation>
    </message>
    <message id="visit.nobody_closed">
        <source>Nobody is listening. These are not the team's hours.</source>
        <translation>Nobody is listening. These are not the team's hours.</translation>
    </message>
    <message id="visit.unconfirmed">
        <source>The team may not notice this.</source>
        <translation>The team may not notice this.</translation>
    </message>
    <message id="visit.unsure">
        <source>We cannot tell whether the team is listening.</source>
        <translation>We cannot tell whether the team is listening.</translation>
    </message>
    <message id="visit.hours_end">
        <source>The team's hours end soon.</source>
        <translation>The team's hours end soon.</translation>
    </message>
    <message id="visit.out_of_hours">
        <source>These are not the team's hours.</source>
        <translation>These are not the team's hours.</translation>
    </message>
    <message id="visit.deaf">
        <source>This screen cannot see the team's answers right now.</source>
        <translation>This screen cannot see the team's answers right now.</translation>
    </message>
    <message id="visit.seen">
        <source>A team member has seen it. Nobody is on the way yet.</source>
        <translation>A team member has seen it. Nobody is on the way yet.</translation>
    </message>
    <message id="visit.coming">
        <extracomment>%1 is a place, or visit.this_screen</extracomment>
        <source>A team member is coming to %1.</source>
        <translation>A team member is coming to %1.</translation>
    </message>
    <message id="visit.this_screen">
        <source>this screen</source>
        <translation>this screen</translation>
    </message>
    <message id="visit.stepped_back">
        <source>The person who was coming cannot come. We are asking the others.</source>
        <translation>The person who was coming cannot come. We are asking the others.</translation>
    </message>
    <message id="visit.with_you">
        <source>A team member says they are with you.</source>
        <translation>A team member says they are with you.</translation>
    </message>
    <message id="visit.closed">
        <source>The team has closed this. If you still need somebody, press again.</source>
        <translation>The team has closed this. If you still need somebody, press again.</translation>
    </message>
    <message id="visit.withdrawn">
        <source>We told the team that you no longer need this. They may still look in.</source>
        <translation>We told the team that you no longer need this. They may still look in.</translation>
    </message>
    <message id="visit.undo">
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <!-- The visit: what the person may do -->
    <message id="visit.still_you">
        <source>Is this still you?</source>
        <translation>Is this still you?</translation>
    </message>
    <message id="visit.yes">
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message id="visit.somebody_else">
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
    <message id="visit.hide">
        <source>Hide this screen</source>
        <translation>Hide this screen</translation>
    </message>
    <message id="visit.hide_line">
        <source>The team still comes to this screen.</source>
        <translation>The team still comes to this screen.</translation>
    </message>
    <message id="visit.hide_open">
        <source>Your request stays open.</source>
        <translation>Your request stays open.</translation>
    </message>
    <message id="visit.hide_line_place">
        <extracomment>%1 is the chosen place</extracomment>
        <source>The team still comes to %1.</source>
        <translation>The team still comes to %1.</translation>
    </message>
    <message id="visit.no_longer">
        <source>I no longer need this</source>
        <translation>I no longer need this</translation>
    </message>
    <message id="visit.wait_here">
        <source>You can wait here.</source>
        <translation>You can wait here.</translation>
    </message>
    <message id="visit.where">
        <source>Where shall they come?</source>
        <translation>Where shall they come?</translation>
    </message>
    <message id="visit.here">
        <source>Here</source>
        <translation>Here</translation>
    </message>
    <message id="visit.noted">
        <source>Noted.</source>
        <translation>Noted.</translation>
    </message>
    <message id="visit.change">
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message id="visit.step_free">
        <source>step-free</source>
        <translation>step-free</translation>
    </message>
    <message id="visit.not_step_free">
        <source>with steps</source>
        <translation>with steps</translation>
    </message>
    <!-- The visit: the match sign -->
    <message id="visit.sign_line">
        <extracomment>%1 is what the team wears</extracomment>
        <source>Whoever comes from the team shows you this sign and wears %1. A sign is no proof of who they are.</source>
        <translation>Whoever comes from the team shows you this sign and wears %1. A sign is no proof of who they are.</translation>
    </message>
    <message id="visit.sign_line_plain">
        <source>Whoever comes from the team shows you this sign. A sign is no proof of who they are.</source>
        <translation>Whoever comes from the team shows you this sign. A sign is no proof of who they are.</translation>
    </message>
    <message id="visit.sign">
        <extracomment>Spoken: shape, colour, word</extracomment>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <!-- The visit: other ways, emergency, privacy -->
    <message id="visit.other_ways">
        <source>You can also:</source>
        <translation>You can also:</translation>
    </message>
    <message id="visit.outside_team">
        <source>%1 (not part of the team)</source>
        <translation>%1 (not part of the team)</translation>
    </message>
    <message id="visit.emergency">
        <extracomment>%1 is the emergency number</extracomment>
        <source>Call %1 now if:</source>
        <translation>Call %1 now if:</translation>
    </message>
    <message id="visit.emergency_hurt">
        <source>someone is hurt</source>
        <translation>someone is hurt</translation>
    </message>
    <message id="visit.emergency_danger">
        <source>someone is in danger</source>
        <translation>someone is in danger</translation>
    </message>
    <message id="visit.emergency_fire">
        <source>there is fire</source>
        <translation>there is fire</translation>
    </message>
    <message id="visit.emergency_unconfirmed">
        <source>In danger now? Call the emergency number (112 in most of the world, 911 in North America).</source>
        <translation>In danger now? Call the emergency number (112 in most of the world, 911 in North America).</translation>
    </message>
    <message id="visit.no_police">
        <source>This button does not call the police.</source>
        <translation>This button does not call the police.</translation>
    </message>
    <message id="visit.privacy_heading">
        <source>What this screen stores</source>
        <translation>What this screen stores</translation>
    </message>
    <message id="visit.privacy">
        <extracomment>At most 60 words, and true for what is stored</extracomment>
        <source>This screen stores the time, this place, your sign, the language and where you want to meet. It stores the team's steps and their short notes. No name, no picture, no sound. The safety team can see it until the organizer deletes it. To have it erased, tell them the place, time and sign.</source>
        <translation>This screen stores the time, this place, your sign, the language and where you want to meet. It stores the team's steps and their short notes. No name, no picture, no sound. The safety team can see it until the organizer deletes it. To have it erased, tell them the place, time and sign.</translation>
    </message>
    <!-- The visit: time runs out -->
    <message id="visit.idle">
        <source>Are you still there?</source>
        <translation>Are you still there?</translation>
    </message>
    <message id="visit.idle_stay">
        <source>I am still here</source>
        <translation>I am still here</translation>
    </message>
    <message id="visit.idle_leave">
        <source>Back to the cards</source>
        <translation>Back to the cards</translation>
    </message>
    <message id="visit.restored">
        <source>This screen started again. Your request is still open.</source>
        <translation>This screen started again. Your request is still open.</translation>
    </message>
    <!-- Cards -->
    <message id="card.try_today">
        <source>One thing to try today</source>
        <translation>One thing to try today</translation>
    </message>
    <message id="card.previous">
        <source>Previous card</source>
        <translation>Previous card</translation>
    </message>
    <message id="card.pause">
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message id="card.play">
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message id="card.next">
        <source>Next card</source>
        <translation>Next card</translation>
    </message>
    <message id="card.position">
        <source>Card %1 of %2</source>
        <translation>Card %1 of %2</translation>
    </message>
    <message id="card.dots">
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message id="card.window">
        <source>On being an ally</source>
        <translation>On being an ally</translation>
    </message>
    <message id="card.more">
        <source>More</source>
        <translation>More</translation>
    </message>
    <!-- Places, ways and phrases that a venue may name by their key -->
    <message id="venue.place.information_desk">
        <source>the information desk</source>
        <translation>the information desk</translation>
    </message>
    <message id="venue.place.quiet_room">
        <source>the quiet room</source>
        <translation>the quiet room</translation>
    </message>
    <message id="venue.place.first_aid">
        <source>the first-aid room</source>
        <translation>the first-aid room</translation>
    </message>
    <message id="venue.place.main_entrance">
        <source>the main entrance</source>
        <translation>the main entrance</translation>
    </message>
    <message id="venue.place_name.information_desk">
        <source>Information desk</source>
        <translation>Information desk</translation>
    </message>
    <message id="venue.place_name.quiet_room">
        <source>Quiet room</source>
        <translation>Quiet room</translation>
    </message>
    <message id="venue.place_name.first_aid">
        <source>First-aid room</source>
        <translation>First-aid room</translation>
    </message>
    <message id="venue.place_name.main_entrance">
        <source>Main entrance</source>
        <translation>Main entrance</translation>
    </message>
    <message id="venue.way.event_staff">
        <source>Speak to anyone on the staff of this event</source>
        <translation>Speak to anyone on the staff of this event</translation>
    </message>
    <message id="venue.way.building_staff">
        <source>Speak to the staff of this building</source>
        <translation>Speak to the staff of this building</translation>
    </message>
    <message id="venue.way.information_desk">
        <source>Go to the information desk</source>
        <translation>Go to the information desk</translation>
    </message>
    <message id="venue.way.first_aid">
        <source>Go to the first-aid room</source>
        <translation>Go to the first-aid room</translation>
    </message>
    <!-- Sign: shapes and colours, spoken and written -->
    <message id="sign.shape.circle">
        <source>circle</source>
        <translation>circle</translation>
    </message>
    <message id="sign.shape.square">
        <source>square</source>
        <translation>square</translation>
    </message>
    <message id="sign.shape.triangle">
        <source>triangle</source>
        <translation>triangle</translation>
    </message>
    <message id="sign.shape.star">
        <source>star</source>
        <translation>star</translation>
    </message>
    <message id="sign.shape.heart">
        <source>heart</source>
        <translation>heart</translation>
    </message>
    <message id="sign.shape.moon">
        <source>moon</source>
        <translation>moon</translation>
    </message>
    <message id="sign.shape.ring">
        <source>ring</source>
        <translation>ring</translation>
    </message>
    <message id="sign.shape.drop">
        <source>drop</source>
        <translation>drop</translation>
    </message>
    <message id="sign.colour.blue">
        <source>blue</source>
        <translation>blue</translation>
    </message>
    <message id="sign.colour.orange">
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message id="sign.colour.green">
        <source>green</source>
        <translation>green</translation>
    </message>
    <message id="sign.colour.yellow">
        <source>yellow</source>
        <translation>yellow</translation>
    </message>
    <message id="sign.colour.black">
        <source>black</source>
        <translation>black</translation>
    </message>
    <message id="sign.colour.white">
        <source>white</source>
        <translation>white</translation>
    </message>
    <!-- Languages, as the desk names the visitor's screen -->
    <!-- Sign-in pad -->
    <message id="pad.title">
        <source>Team sign-in</source>
        <translation>Team sign-in</translation>
    </message>
    <message id="pad.number">
        <source>Call number</source>
        <translation>Call number</translation>
    </message>
    <message id="pad.pin">
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message id="pad.digits">
        <source>%1 of %2 digits</source>
        <translation>%1 of %2 digits</translation>
    </message>
    <message id="pad.digit">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="pad.erase">
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message id="pad.next">
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message id="pad.sign_in">
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message id="pad.wrong">
        <source>That number and PIN do not fit.</source>
        <translation>That number and PIN do not fit.</translation>
    </message>
    <message id="pad.wait">
        <source>The next try is possible in %1 s.</source>
        <translation>The next try is possible in %1 s.</translation>
    </message>
    <message id="pad.checking">
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message id="pad.nobody">
        <source>No team member is set up yet. At a terminal on this machine: allyship-kiosk staff add 1 --lead</source>
        <translation>No team member is set up yet. At a terminal on this machine: allyship-kiosk staff add 1 --lead</translation>
    </message>
    <message id="pad.failed">
        <source>Sign-in does not work on this machine right now.</source>
        <translation>Sign-in does not work on this machine right now.</translation>
    </message>
    <message id="pad.recovery">
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message id="pad.use_recovery">
        <source>Use a recovery code</source>
        <translation>Use a recovery code</translation>
    </message>
    <message id="pad.use_pin">
        <source>Use a PIN</source>
        <translation>Use a PIN</translation>
    </message>
    <message id="pad.or_badge">
        <source>Or hold your badge to the reader.</source>
        <translation>Or hold your badge to the reader.</translation>
    </message>
    <message id="pad.badge_unknown">
        <source>This badge is not known here. Sign in with your PIN.</source>
        <translation>This badge is not known here. Sign in with your PIN.</translation>
    </message>
    <message id="pad.badge_wait">
        <source>Badges are read again in %1 s. Sign in with your PIN.</source>
        <translation>Badges are read again in %1 s. Sign in with your PIN.</translation>
    </message>
    <message id="pad.early">
        <source>You can sign in from %1. If you are needed earlier, ask a lead.</source>
        <translation>You can sign in from %1. If you are needed earlier, ask a lead.</translation>
    </message>
    <message id="pad.over">
        <source>Your time on the team ended at %1. Ask a lead if you should go on.</source>
        <translation>Your time on the team ended at %1. Ask a lead if you should go on.</translation>
    </message>
    <message id="pad.revoked">
        <source>A lead ended your sign-in. Sign in again, or ask a lead.</source>
        <translation>A lead ended your sign-in. Sign in again, or ask a lead.</translation>
    </message>
    <!-- Desk: the frame -->
    <message id="desk.title">
        <source>Safety desk</source>
        <translation>Safety desk</translation>
    </message>
    <message id="desk.listening">
        <source>Listening · %1 on duty</source>
        <translation>Listening · %1 on duty</translation>
    </message>
    <message id="desk.not_listening">
        <source>Not listening: %1</source>
        <translation>Not listening: %1</translation>
    </message>
    <message id="desk.why_signed_out">
        <source>nobody is signed in</source>
        <translation>nobody is signed in</translation>
    </message>
    <message id="desk.why_untested">
        <source>the alert is not tested</source>
        <translation>the alert is not tested</translation>
    </message>
    <message id="desk.why_hidden">
        <source>this window is not visible</source>
        <translation>this window is not visible</translation>
    </message>
    <message id="desk.why_deaf">
        <source>the log cannot be read</source>
        <translation>the log cannot be read</translation>
    </message>
    <message id="desk.why_idle">
        <source>nobody has touched this desk for %1 min</source>
        <translation>nobody has touched this desk for %1 min</translation>
    </message>
    <message id="desk.no_kiosk">
        <source>No kiosk has written to the log of this machine, so no request can reach this desk.</source>
        <translation>No kiosk has written to the log of this machine, so no request can reach this desk.</translation>
    </message>
    <message id="desk.no_log">
        <source>The log cannot be read right now. Requests may not show here.</source>
        <translation>The log cannot be read right now. Requests may not show here.</translation>
    </message>
    <message id="desk.not_saved">
        <source>Not saved yet. This desk keeps trying. The kiosk does not know of it.</source>
        <translation>Not saved yet. This desk keeps trying. The kiosk does not know of it.</translation>
    </message>
    <message id="desk.saving">
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message id="desk.empty">
        <source>Nobody is asking.</source>
        <translation>Nobody is asking.</translation>
    </message>
    <message id="desk.close_desk">
        <source>Back to the cards</source>
        <translation>Back to the cards</translation>
    </message>
    <message id="desk.open">
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <!-- Desk: groups -->
    <message id="desk.group.needs_somebody">
        <source>Needs somebody</source>
        <translation>Needs somebody</translation>
    </message>
    <message id="desk.group.on_the_way">
        <source>On the way</source>
        <translation>On the way</translation>
    </message>
    <message id="desk.group.with_the_person">
        <source>With the person</source>
        <translation>With the person</translation>
    </message>
    <message id="desk.group.closed">
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message id="desk.group.touched">
        <extracomment>Where a venue asks for two taps; followed by a number, for the last 12 hours</extracomment>
        <source>Tapped once and not again</source>
        <translation>Tapped once and not again</translation>
    </message>
    <message id="desk.group.many">
        <extracomment>More than five unseen requests of one kiosk</extracomment>
        <source>%1 new at %2</source>
        <translation>%1 new at %2</translation>
    </message>
    <!-- Desk: a row -->
    <message id="desk.age">
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message id="desk.row">
        <extracomment>Spoken: the sign's word, where, age</extracomment>
        <source>%1, %2, waiting %3</source>
        <translation>%1, %2, waiting %3</translation>
    </message>
    <message id="desk.here">
        <source>at the kiosk</source>
        <translation>at the kiosk</translation>
    </message>
    <message id="desk.screen_in">
        <source>Screen in %1</source>
        <translation>Screen in %1</translation>
    </message>
    <message id="desk.code">
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message id="desk.mark.withdrawn">
        <source>They no longer need it. Please still look in.</source>
        <translation>They no longer need it. Please still look in.</translation>
    </message>
    <message id="desk.mark.drill">
        <source>Drill</source>
        <translation>Drill</translation>
    </message>
    <message id="desk.mark.drill_line">
        <source>Nobody asks: this proves that a request would come here. Nobody has to go.</source>
        <translation>Nobody asks: this proves that a request would come here. Nobody has to go.</translation>
    </message>
    <message id="desk.mark.reminded">
        <source>%1 said they were going at %2. Are they there?</source>
        <translation>%1 said they were going at %2. Are they there?</translation>
    </message>
    <message id="desk.mark.you_reminded">
        <source>You said you were going at %1. Are you there?</source>
        <translation>You said you were going at %1. Are you there?</translation>
    </message>
    <message id="desk.mark.escalated">
        <source>Called again</source>
        <translation>Called again</translation>
    </message>
    <message id="desk.mark.pressed_again">
        <source>Pressed again</source>
        <translation>Pressed again</translation>
    </message>
    <message id="desk.mark.nobody_answered">
        <source>Nobody has answered.</source>
        <translation>Nobody has answered.</translation>
    </message>
    <message id="desk.mark.going">
        <source>%1 is going since %2.</source>
        <translation>%1 is going since %2.</translation>
    </message>
    <message id="desk.mark.seen">
        <source>Seen by %1 at %2. Nobody is on the way.</source>
        <translation>Seen by %1 at %2. Nobody is on the way.</translation>
    </message>
    <message id="desk.mark.stepped_back">
        <source>%1 cannot come. Nobody is on the way.</source>
        <translation>%1 cannot come. Nobody is on the way.</translation>
    </message>
    <message id="desk.mark.new">
        <source>New</source>
        <translation>New</translation>
    </message>
    <!-- Desk: the buttons of the word table -->
    <message id="desk.going">
        <source>I'm going</source>
        <translation>I'm going</translation>
    </message>
    <message id="desk.seen">
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message id="desk.not_me">
        <source>Not me</source>
        <translation>Not me</translation>
    </message>
    <message id="desk.there">
        <source>I'm there</source>
        <translation>I'm there</translation>
    </message>
    <message id="desk.close">
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message id="desk.reopen">
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message id="desk.undo_left">
        <source>Undo, %1 s left</source>
        <translation>Undo, %1 s left</translation>
    </message>
    <message id="desk.refused">
        <source>That step is not possible any more. The row shows what is true now.</source>
        <translation>That step is not possible any more. The row shows what is true now.</translation>
    </message>
    <message id="desk.too_late">
        <source>Too late to undo.</source>
        <translation>Too late to undo.</translation>
    </message>
    <message id="desk.show_sign">
        <source>Show this sign and wait in sight. Do not call the word out.</source>
        <translation>Show this sign and wait in sight. Do not call the word out.</translation>
    </message>
    <!-- Desk: reasons for closing -->
    <message id="desk.reasons">
        <source>Why is it closed?</source>
        <translation>Why is it closed?</translation>
    </message>
    <message id="desk.reason.attended">
        <source>Attended</source>
        <translation>Attended</translation>
    </message>
    <message id="desk.reason.handed_over_to_security">
        <source>Handed over to security</source>
        <translation>Handed over to security</translation>
    </message>
    <message id="desk.reason.handed_over_to_medical">
        <source>Handed over to medical</source>
        <translation>Handed over to medical</translation>
    </message>
    <message id="desk.reason.nobody_there">
        <source>Nobody there</source>
        <translation>Nobody there</translation>
    </message>
    <message id="desk.reason.not_needed">
        <source>Not needed any more</source>
        <translation>Not needed any more</translation>
    </message>
    <message id="desk.reason.mistaken_press">
        <source>Mistaken press</source>
        <translation>Mistaken press</translation>
    </message>
    <message id="desk.cancel">
        <source>Leave it open</source>
        <translation>Leave it open</translation>
    </message>
    <!-- Desk: what happened; %1 is who, where the sentence names somebody -->
    <message id="desk.history">
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message id="desk.event.touched">
        <source>Touched once at %1, without a second tap.</source>
        <translation>Touched once at %1, without a second tap.</translation>
    </message>
    <message id="desk.event.pressed">
        <source>Pressed at %1. Saved.</source>
        <translation>Pressed at %1. Saved.</translation>
    </message>
    <message id="desk.event.pressed_again">
        <source>Pressed again at %1. Saved.</source>
        <translation>Pressed again at %1. Saved.</translation>
    </message>
    <message id="desk.event.place_chosen">
        <source>They chose to meet at %1.</source>
        <translation>They chose to meet at %1.</translation>
    </message>
    <message id="desk.event.place_chosen_here">
        <source>They chose to meet at the kiosk.</source>
        <translation>They chose to meet at the kiosk.</translation>
    </message>
    <message id="desk.event.language_chosen">
        <source>They set the screen to %1.</source>
        <translation>They set the screen to %1.</translation>
    </message>
    <message id="desk.event.withdrawn">
        <source>They no longer need it.</source>
        <translation>They no longer need it.</translation>
    </message>
    <message id="desk.event.withdrawal_undone">
        <source>They need it again.</source>
        <translation>They need it again.</translation>
    </message>
    <message id="desk.event.shown">
        <source>Shown on %1.</source>
        <translation>Shown on %1.</translation>
    </message>
    <message id="desk.event.seen">
        <source>Seen by %1.</source>
        <translation>Seen by %1.</translation>
    </message>
    <message id="desk.event.coming">
        <source>%1 is going.</source>
        <translation>%1 is going.</translation>
    </message>
    <message id="desk.event.stepped_back">
        <source>%1 cannot come.</source>
        <translation>%1 cannot come.</translation>
    </message>
    <message id="desk.event.arrived">
        <source>%1 is with the person.</source>
        <translation>%1 is with the person.</translation>
    </message>
    <message id="desk.event.undone">
        <source>%1 took a step back.</source>
        <translation>%1 took a step back.</translation>
    </message>
    <message id="desk.event.closed">
        <source>Closed by %1: %2.</source>
        <translation>Closed by %1: %2.</translation>
    </message>
    <message id="desk.event.reopened">
        <source>Opened again by %1.</source>
        <translation>Opened again by %1.</translation>
    </message>
    <message id="desk.event.escalated">
        <source>Nobody had answered. Called again, step %1.</source>
        <translation>Nobody had answered. Called again, step %1.</translation>
    </message>
    <message id="desk.event.reminded">
        <source>Nobody had arrived. Asked whether they are there (%1).</source>
        <translation>Nobody had arrived. Asked whether they are there (%1).</translation>
    </message>
    <message id="desk.event.proved">
        <source>The drill reached %1.</source>
        <translation>The drill reached %1.</translation>
    </message>
    <message id="desk.event.proved_not">
        <source>The drill did not reach %1.</source>
        <translation>The drill did not reach %1.</translation>
    </message>
    <message id="desk.event.drill_ended">
        <source>The drill ended.</source>
        <translation>The drill ended.</translation>
    </message>
    <message id="desk.path.page">
        <extracomment>The staff page on phone or laptop number %1</extracomment>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message id="desk.path.channel">
        <source>channel %1</source>
        <translation>channel %1</translation>
    </message>
    <message id="desk.path.screen">
        <source>the kiosk's own screen</source>
        <translation>the kiosk's own screen</translation>
    </message>
    <message id="desk.event.note_added">
        <source>%1 added a note.</source>
        <translation>%1 added a note.</translation>
    </message>
    <message id="desk.event.note_struck">
        <source>%1 struck a note.</source>
        <translation>%1 struck a note.</translation>
    </message>
    <message id="desk.event.linked">
        <source>Pressed on the status screen of another request.</source>
        <translation>Pressed on the status screen of another request.</translation>
    </message>
    <message id="desk.event.purged">
        <source>Its details were deleted.</source>
        <translation>Its details were deleted.</translation>
    </message>
    <message id="desk.event.notes_viewed">
        <source>%1 read the notes.</source>
        <translation>%1 read the notes.</translation>
    </message>
    <message id="desk.event.unread">
        <source>A step that this version does not know: %1.</source>
        <translation>A step that this version does not know: %1.</translation>
    </message>
    <message id="desk.event.hand_over_offered">
        <source>%1 asked %2 to take over.</source>
        <translation>%1 asked %2 to take over.</translation>
    </message>
    <message id="desk.event.hand_over_taken">
        <source>%1 took over.</source>
        <translation>%1 took over.</translation>
    </message>
    <message id="desk.event.hand_over_declined">
        <source>%1 could not take over.</source>
        <translation>%1 could not take over.</translation>
    </message>
    <message id="desk.event.for_lead">
        <source>%1 marked it for the lead.</source>
        <translation>%1 marked it for the lead.</translation>
    </message>
    <message id="desk.event.lead_has_it">
        <source>%1 has it as a lead.</source>
        <translation>%1 has it as a lead.</translation>
    </message>
    <message id="desk.event.follow_up_set">
        <source>%1 set a time to look again: %2.</source>
        <translation>%1 set a time to look again: %2.</translation>
    </message>
    <message id="desk.event.follow_up_done">
        <source>%1 looked again. Done.</source>
        <translation>%1 looked again. Done.</translation>
    </message>
    <message id="desk.event.arrival_proved">
        <source>%1 touched the kiosk at %2.</source>
        <translation>%1 touched the kiosk at %2.</translation>
    </message>
    <message id="desk.event.linked_by">
        <source>%1 linked it with another request.</source>
        <translation>%1 linked it with another request.</translation>
    </message>
    <message id="desk.event.undone_linked">
        <source>%1 took a link away.</source>
        <translation>%1 took a link away.</translation>
    </message>
    <message id="desk.event.undone_hand_over_offered">
        <source>%1 took the question back.</source>
        <translation>%1 took the question back.</translation>
    </message>
    <message id="desk.person">
        <source>Team %1</source>
        <translation>Team %1</translation>
    </message>
    <message id="desk.this_desk">
        <source>this desk</source>
        <translation>this desk</translation>
    </message>
    <!-- Desk: before you go -->
    <message id="desk.before">
        <source>Before you go</source>
        <translation>Before you go</translation>
    </message>
    <message id="desk.before.pairs">
        <source>Go in pairs if you can.</source>
        <translation>Go in pairs if you can.</translation>
    </message>
    <message id="desk.before.private">
        <source>Offer a private place, water, and a friend they trust.</source>
        <translation>Offer a private place, water, and a friend they trust.</translation>
    </message>
    <message id="desk.before.listen">
        <source>Listen, and thank them.</source>
        <translation>Listen, and thank them.</translation>
    </message>
    <message id="desk.before.judge">
        <source>No words of judgement.</source>
        <translation>No words of judgement.</translation>
    </message>
    <message id="desk.before.promise">
        <source>Do not promise an outcome.</source>
        <translation>Do not promise an outcome.</translation>
    </message>
    <message id="desk.before.police">
        <source>Police only if they ask, or if somebody is in danger.</source>
        <translation>Police only if they ask, or if somebody is in danger.</translation>
    </message>
    <message id="desk.before.fold">
        <source>Fold away</source>
        <translation>Fold away</translation>
    </message>
    <message id="desk.before.unfold">
        <source>Unfold</source>
        <translation>Unfold</translation>
    </message>
    <message id="desk.before.details">
        <source>Do not push for details.</source>
        <translation>Do not push for details.</translation>
    </message>
    <!-- Desk: notes -->
    <message id="desk.note">
        <source>Add a note (no names)</source>
        <translation>Add a note (no names)</translation>
    </message>
    <message id="desk.note.save">
        <source>Add note</source>
        <translation>Add note</translation>
    </message>
    <message id="desk.note.left">
        <source>%1 characters left</source>
        <translation>%1 characters left</translation>
    </message>
    <message id="desk.note.strike">
        <source>Strike</source>
        <translation>Strike</translation>
    </message>
    <message id="desk.note.struck">
        <source>struck</source>
        <translation>struck</translation>
    </message>
    <message id="desk.note.phrases">
        <source>Ready notes</source>
        <translation>Ready notes</translation>
    </message>
    <message id="desk.phrase.moved_to_quiet_room">
        <source>Moved to a quiet room.</source>
        <translation>Moved to a quiet room.</translation>
    </message>
    <message id="desk.phrase.friend_with_them">
        <source>A friend is with them.</source>
        <translation>A friend is with them.</translation>
    </message>
    <message id="desk.phrase.interpreter_wanted">
        <source>An interpreter is wanted.</source>
        <translation>An interpreter is wanted.</translation>
    </message>
    <message id="desk.phrase.access_help">
        <source>Access help was wanted.</source>
        <translation>Access help was wanted.</translation>
    </message>
    <message id="desk.phrase.first_aid_called">
        <source>First aid was called.</source>
        <translation>First aid was called.</translation>
    </message>
    <message id="desk.phrase.will_look_in_again">
        <source>We look in again later.</source>
        <translation>We look in again later.</translation>
    </message>
    <!-- Desk: the alert and its test -->
    <message id="desk.alert">
        <source>Somebody is asking for the team.</source>
        <translation>Somebody is asking for the team.</translation>
    </message>
    <message id="desk.alert_group">
        <source>%1 people are asking for the team.</source>
        <translation>%1 people are asking for the team.</translation>
    </message>
    <message id="desk.alert_drill">
        <source>This is a drill. Nobody is asking.</source>
        <translation>This is a drill. Nobody is asking.</translation>
    </message>
    <message id="desk.alert.muted">
        <source>Muted until %1</source>
        <translation>Muted until %1</translation>
    </message>
    <message id="desk.alert.mute_kiosk">
        <source>Mute this kiosk for 10 min</source>
        <translation>Mute this kiosk for 10 min</translation>
    </message>
    <message id="desk.alert.mute">
        <source>Mute for 10 min</source>
        <translation>Mute for 10 min</translation>
    </message>
    <message id="desk.test.title">
        <source>Test your alert</source>
        <translation>Test your alert</translation>
    </message>
    <message id="desk.test.line">
        <source>Until you have noticed your own alert, this desk does not count as listening.</source>
        <translation>Until you have noticed your own alert, this desk does not count as listening.</translation>
    </message>
    <message id="desk.test.choose">
        <source>How will you notice a request?</source>
        <translation>How will you notice a request?</translation>
    </message>
    <message id="desk.test.sound">
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message id="desk.test.light">
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message id="desk.test.noticed">
        <source>I noticed it</source>
        <translation>I noticed it</translation>
    </message>
    <message id="desk.test.not_noticed">
        <source>I did not notice it</source>
        <translation>I did not notice it</translation>
    </message>
    <message id="desk.test.no_sound">
        <source>This machine plays no sound. Choose the light.</source>
        <translation>This machine plays no sound. Choose the light.</translation>
    </message>
    <!-- Desk: lock and sign-in -->
    <message id="desk.sign_out">
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message id="desk.lock">
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message id="desk.locked">
        <source>Locked. It still rings.</source>
        <translation>Locked. It still rings.</translation>
    </message>
    <message id="desk.locked_line">
        <source>Sign in to answer.</source>
        <translation>Sign in to answer.</translation>
    </message>
    <message id="desk.lock_soon">
        <source>This desk locks in %1 s. Touch it to stay.</source>
        <translation>This desk locks in %1 s. Touch it to stay.</translation>
    </message>
    <message id="desk.duty_soon">
        <source>Are you still there? Without a touch nobody counts as listening here in %1 s.</source>
        <translation>Are you still there? Without a touch nobody counts as listening here in %1 s.</translation>
    </message>
    <message id="desk.pin_for_going">
        <source>Type your PIN, then you are going.</source>
        <translation>Type your PIN, then you are going.</translation>
    </message>
    <message id="desk.join">
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="desk.person_you">
        <source>Team %1 (you)</source>
        <translation>Team %1 (you)</translation>
    </message>
    <message id="desk.mark.you_seen">
        <source>You have seen it at %1. Nobody is on the way.</source>
        <translation>You have seen it at %1. Nobody is on the way.</translation>
    </message>
    <message id="desk.mark.going_two">
        <source>%1 and %2 are going.</source>
        <translation>%1 and %2 are going.</translation>
    </message>
    <message id="desk.mark.going_more">
        <source>%1, %2 and %3 more are going.</source>
        <translation>%1, %2 and %3 more are going.</translation>
    </message>
    <message id="desk.mark.you_going">
        <source>You are going since %1.</source>
        <translation>You are going since %1.</translation>
    </message>
    <message id="desk.mark.there">
        <source>%1 is with the person since %2.</source>
        <translation>%1 is with the person since %2.</translation>
    </message>
    <message id="desk.mark.there_two">
        <source>%1 and %2 are with the person.</source>
        <translation>%1 and %2 are with the person.</translation>
    </message>
    <message id="desk.mark.there_more">
        <source>%1, %2 and %3 more are with the person.</source>
        <translation>%1, %2 and %3 more are with the person.</translation>
    </message>
    <message id="desk.mark.you_there">
        <source>You are with the person since %1.</source>
        <translation>You are with the person since %1.</translation>
    </message>
    <message id="desk.mark.reopened">
        <source>Opened again. Nobody has answered.</source>
        <translation>Opened again. Nobody has answered.</translation>
    </message>
    <message id="desk.mark.closed">
        <source>Closed by %1 at %2: %3.</source>
        <translation>Closed by %1 at %2: %3.</translation>
    </message>
    <message id="desk.mark.for_lead">
        <source>For the lead</source>
        <translation>For the lead</translation>
    </message>
    <message id="desk.mark.lead_has_it">
        <source>A lead has it</source>
        <translation>A lead has it</translation>
    </message>
    <message id="desk.mark.linked">
        <source>Linked</source>
        <translation>Linked</translation>
    </message>
    <message id="desk.mark.there_proved">
        <source>%1 is with the person. Touched at the kiosk at %2.</source>
        <translation>%1 is with the person. Touched at the kiosk at %2.</translation>
    </message>
    <message id="desk.mark.again">
        <source>Look again at %1</source>
        <translation>Look again at %1</translation>
    </message>
    <message id="desk.note.by">
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message id="desk.note.read">
        <source>Read the notes (%1)</source>
        <translation>Read the notes (%1)</translation>
    </message>
    <message id="desk.note.hide">
        <source>Hide the notes</source>
        <translation>Hide the notes</translation>
    </message>
    <message id="desk.why_lease">
        <source>this machine cannot write it down for the kiosks</source>
        <translation>this machine cannot write it down for the kiosks</translation>
    </message>
    <message id="desk.no_sound">
        <source>This machine plays no sound any more. Test your alert again.</source>
        <translation>This machine plays no sound any more. Test your alert again.</translation>
    </message>
    <message id="desk.muted">
        <source>The sound of this machine is off. Turn it up, then test your alert again.</source>
        <translation>The sound of this machine is off. Turn it up, then test your alert again.</translation>
    </message>
    <message id="desk.sound_back">
        <source>The sound is back. Test your alert again.</source>
        <translation>The sound is back. Test your alert again.</translation>
    </message>
    <message id="desk.checks.open">
        <extracomment>Opens the page that says whether a request would reach the team</extracomment>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message id="desk.checks.all">
        <source>Show the checks</source>
        <translation>Show the checks</translation>
    </message>
    <message id="desk.checks.more">
        <source>And %1 more</source>
        <translation>And %1 more</translation>
    </message>
    <message id="desk.checks.close">
        <source>Back to the request</source>
        <translation>Back to the request</translation>
    </message>
    <message id="desk.checks.below">
        <source>What is wrong, and what helps, stands at the end.</source>
        <translation>What is wrong, and what helps, stands at the end.</translation>
    </message>
    <message id="desk.checks.wrong">
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message id="desk.checks.fine">
        <source>Everything between a press and the team answers.</source>
        <translation>Everything between a press and the team answers.</translation>
    </message>
    <message id="desk.drill">
        <source>Drill</source>
        <translation>Drill</translation>
    </message>
    <message id="desk.drill.line">
        <source>Each kiosk presses its own button. Every path rings once. It counts nowhere.</source>
        <translation>Each kiosk presses its own button. Every path rings once. It counts nowhere.</translation>
    </message>
    <message id="desk.proof_dead">
        <source>Not: %1</source>
        <translation>Not: %1</translation>
    </message>
    <message id="desk.channels">
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message id="desk.channels.none">
        <source>No channel is set for this venue.</source>
        <translation>No channel is set for this venue.</translation>
    </message>
    <message id="desk.channel.test">
        <source>Send a test</source>
        <translation>Send a test</translation>
    </message>
    <message id="desk.phones">
        <source>Phones and laptops</source>
        <translation>Phones and laptops</translation>
    </message>
    <message id="desk.page">
        <source>Staff page</source>
        <translation>Staff page</translation>
    </message>
    <message id="desk.page.switch_on">
        <source>Switch on</source>
        <translation>Switch on</translation>
    </message>
    <message id="desk.page.switch_off">
        <source>Switch off</source>
        <translation>Switch off</translation>
    </message>
    <message id="desk.page.ask_a_lead">
        <source>A lead can switch it on.</source>
        <translation>A lead can switch it on.</translation>
    </message>
    <message id="desk.phone.pair">
        <source>Pair a phone</source>
        <translation>Pair a phone</translation>
    </message>
    <message id="desk.phone.another">
        <source>Deal another</source>
        <translation>Deal another</translation>
    </message>
    <message id="desk.phone.how">
        <source>Scan the code with a phone, or open %1 and type the letters:</source>
        <translation>Scan the code with a phone, or open %1 and type the letters:</translation>
    </message>
    <message id="desk.phone.left">
        <source>Good for %1, for one phone</source>
        <translation>Good for %1, for one phone</translation>
    </message>
    <message id="desk.phone.picture">
        <source>QR code that opens the staff page on a phone</source>
        <translation>QR code that opens the staff page on a phone</translation>
    </message>
    <message id="desk.phone.fingerprint">
        <source>Fingerprint of the certificate, to compare on the phone:</source>
        <translation>Fingerprint of the certificate, to compare on the phone:</translation>
    </message>
    <message id="desk.phone.revoke">
        <source>Revoke</source>
        <translation>Revoke</translation>
    </message>
    <message id="desk.group.drill">
        <source>Drill</source>
        <translation>Drill</translation>
    </message>
    <message id="desk.group.again">
        <source>Look again now</source>
        <translation>Look again now</translation>
    </message>
    <message id="desk.readiness.ready">
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message id="desk.readiness.degraded">
        <source>Degraded</source>
        <translation>Degraded</translation>
    </message>
    <message id="desk.readiness.not_ready">
        <source>Not ready</source>
        <translation>Not ready</translation>
    </message>
    <message id="desk.proof">
        <extracomment>A place and the time of the last drill there; what it reached follows</extracomment>
        <source>%1, last proven %2</source>
        <translation>%1, last proven %2</translation>
    </message>
    <message id="desk.proof_none">
        <source>%1, drill of %2</source>
        <translation>%1, drill of %2</translation>
    </message>
    <message id="desk.list">
        <extracomment>The next item of a list</extracomment>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message id="desk.drill.asked">
        <source>Drill asked for at %1. Results come within a minute.</source>
        <translation>Drill asked for at %1. Results come within a minute.</translation>
    </message>
    <message id="desk.drill.no_result">
        <source>The drill of %1 has brought no result.</source>
        <translation>The drill of %1 has brought no result.</translation>
    </message>
    <message id="desk.channel.asked">
        <source>Test asked for at %1.</source>
        <translation>Test asked for at %1.</translation>
    </message>
    <message id="desk.channel.sent">
        <source>Sent %1</source>
        <translation>Sent %1</translation>
    </message>
    <message id="desk.channel.trying">
        <source>Trying…</source>
        <translation>Trying…</translation>
    </message>
    <message id="desk.channel.failed">
        <source>Failed %1: %2</source>
        <translation>Failed %1: %2</translation>
    </message>
    <message id="desk.channel.wrong">
        <source>Failed %1: its address cannot be used.</source>
        <translation>Failed %1: its address cannot be used.</translation>
    </message>
    <message id="desk.channel.none">
        <source>Nothing sent yet</source>
        <translation>Nothing sent yet</translation>
    </message>
    <message id="desk.page.on">
        <extracomment>A number of phones and laptops</extracomment>
        <source>On. Open on %1 now.</source>
        <translation>On. Open on %1 now.</translation>
    </message>
    <message id="desk.page.off">
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message id="desk.page.broken">
        <source>On, but it cannot be opened.</source>
        <translation>On, but it cannot be opened.</translation>
    </message>
    <message id="desk.page.switching">
        <source>Switching…</source>
        <translation>Switching…</translation>
    </message>
    <message id="desk.phone.name">
        <source>Phone %1 · Team %2</source>
        <translation>Phone %1 · Team %2</translation>
    </message>
    <message id="desk.phone.use">
        <source>Paired %1, last used %2</source>
        <translation>Paired %1, last used %2</translation>
    </message>
    <message id="desk.phone.paired">
        <source>Phone %1 is paired.</source>
        <translation>Phone %1 is paired.</translation>
    </message>
    <message id="desk.phone.expired">
        <source>The code is no longer good. Deal another.</source>
        <translation>The code is no longer good. Deal another.</translation>
    </message>
    <message id="desk.phone.failed">
        <source>That did not work on this machine right now.</source>
        <translation>That did not work on this machine right now.</translation>
    </message>
    <message id="desk.did.seen">
        <source>You have seen %1.</source>
        <translation>You have seen %1.</translation>
    </message>
    <message id="desk.did.coming">
        <source>You are going to %1.</source>
        <translation>You are going to %1.</translation>
    </message>
    <message id="desk.did.stepped_back">
        <source>You cannot go to %1.</source>
        <translation>You cannot go to %1.</translation>
    </message>
    <message id="desk.did.arrived">
        <source>You are with %1.</source>
        <translation>You are with %1.</translation>
    </message>
    <message id="desk.did.closed">
        <source>You have closed %1.</source>
        <translation>You have closed %1.</translation>
    </message>
    <message id="desk.did.reopened">
        <source>You have opened %1 again.</source>
        <translation>You have opened %1 again.</translation>
    </message>
    <message id="desk.did.hand_over_offered">
        <source>You have asked somebody to take over %1.</source>
        <translation>You have asked somebody to take over %1.</translation>
    </message>
    <message id="desk.did.hand_over_declined">
        <source>You cannot take over %1.</source>
        <translation>You cannot take over %1.</translation>
    </message>
    <message id="desk.did.for_lead">
        <source>You have marked %1 for the lead.</source>
        <translation>You have marked %1 for the lead.</translation>
    </message>
    <message id="desk.did.lead_has_it">
        <source>You have %1 as a lead.</source>
        <translation>You have %1 as a lead.</translation>
    </message>
    <message id="desk.did.follow_up_set">
        <source>You have set a time to look again at %1.</source>
        <translation>You have set a time to look again at %1.</translation>
    </message>
    <message id="desk.did.follow_up_done">
        <source>You have looked again at %1.</source>
        <translation>You have looked again at %1.</translation>
    </message>
    <message id="desk.did.linked">
        <source>You have linked %1.</source>
        <translation>You have linked %1.</translation>
    </message>
    <message id="desk.test.wait">
        <source>Now…</source>
        <translation>Now…</translation>
    </message>
    <message id="desk.test.asked">
        <source>Did you notice it?</source>
        <translation>Did you notice it?</translation>
    </message>
    <message id="desk.test.turn_up">
        <source>Turn the sound up, or choose the light.</source>
        <translation>Turn the sound up, or choose the light.</translation>
    </message>
    <message id="desk.test.later">
        <source>Later: nobody counts as listening here until then</source>
        <translation>Later: nobody counts as listening here until then</translation>
    </message>
    <message id="desk.test.open">
        <source>Test your alert</source>
        <translation>Test your alert</translation>
    </message>
    <message id="desk.test.light_shown">
        <source>This is the light.</source>
        <translation>This is the light.</translation>
    </message>
    <message id="visit.privacy_link">
        <source>What is stored</source>
        <translation>What is stored</translation>
    </message>
    <message id="visit.privacy_back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="visit.idle_soon">
        <source>Soon this screen goes back to the cards. Your request stays open.</source>
        <translation>Soon this screen goes back to the cards. Your request stays open.</translation>
    </message>
    <message id="desk.undo">
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message id="desk.state.new">
        <source>New</source>
        <translation>New</translation>
    </message>
    <message id="desk.state.seen">
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message id="desk.state.coming">
        <source>On the way</source>
        <translation>On the way</translation>
    </message>
    <message id="desk.state.with_person">
        <source>With the person</source>
        <translation>With the person</translation>
    </message>
    <message id="desk.state.closed">
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message id="readiness.ready">
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message id="readiness.degraded">
        <source>Degraded</source>
        <translation>Degraded</translation>
    </message>
    <message id="readiness.not_ready">
        <source>Not ready</source>
        <translation>Not ready</translation>
    </message>
    <message id="fault.relay">
        <source>The kiosk’s watch has stopped: nobody is called again, and no message is sent.</source>
        <translation>The kiosk’s watch has stopped: nobody is called again, and no message is sent.</translation>
    </message>
    <message id="fault.relay.fix">
        <source>Restart the kiosk, or tell the technician.</source>
        <translation>Restart the kiosk, or tell the technician.</translation>
    </message>
    <message id="fault.screen">
        <source>The kiosk is not running.</source>
        <translation>The kiosk is not running.</translation>
    </message>
    <message id="fault.screen.fix">
        <source>Switch it on, or tell the technician.</source>
        <translation>Switch it on, or tell the technician.</translation>
    </message>
    <message id="fault.restarted">
        <source>The kiosk’s screen restarted at %1.</source>
        <translation>The kiosk’s screen restarted at %1.</translation>
    </message>
    <message id="fault.restarted.fix">
        <source>If it happens again, tell the technician.</source>
        <translation>If it happens again, tell the technician.</translation>
    </message>
    <message id="fault.nobody_listens">
        <source>Nobody is listening.</source>
        <translation>Nobody is listening.</translation>
    </message>
    <message id="fault.nobody_listens.fix">
        <source>Sign in at a desk or on a phone, and test the alert.</source>
        <translation>Sign in at a desk or on a phone, and test the alert.</translation>
    </message>
    <message id="fault.desk">
        <source>No word from “%1” any more.</source>
        <translation>No word from “%1” any more.</translation>
    </message>
    <message id="fault.desk.fix">
        <source>Open it again and sign in.</source>
        <translation>Open it again and sign in.</translation>
    </message>
    <message id="fault.no_sound">
        <source>No sound at %1.</source>
        <translation>No sound at %1.</translation>
    </message>
    <message id="fault.no_sound.fix">
        <source>Plug in a loudspeaker, or choose the light.</source>
        <translation>Plug in a loudspeaker, or choose the light.</translation>
    </message>
    <message id="fault.muted">
        <source>The sound at %1 is muted.</source>
        <translation>The sound at %1 is muted.</translation>
    </message>
    <message id="fault.muted.fix">
        <source>Turn it up, or choose the light.</source>
        <translation>Turn it up, or choose the light.</translation>
    </message>
    <message id="fault.network">
        <source>This machine has no network: phones and messages are cut off.</source>
        <translation>This machine has no network: phones and messages are cut off.</translation>
    </message>
    <message id="fault.network.fix">
        <source>Plug the cable in, or look at the Wi-Fi. Desks on this machine still ring.</source>
        <translation>Plug the cable in, or look at the Wi-Fi. Desks on this machine still ring.</translation>
    </message>
    <message id="fault.channel">
        <source>Messages to “%1” do not arrive.</source>
        <translation>Messages to “%1” do not arrive.</translation>
    </message>
    <message id="fault.channel.fix">
        <source>Look at the network and the account, then send a test.</source>
        <translation>Look at the network and the account, then send a test.</translation>
    </message>
    <message id="fault.channel_wrong">
        <source>The address of “%1” cannot be used.</source>
        <translation>The address of “%1” cannot be used.</translation>
    </message>
    <message id="fault.channel_wrong.fix">
        <source>Correct it in the settings, then send a test.</source>
        <translation>Correct it in the settings, then send a test.</translation>
    </message>
    <message id="fault.disk_full">
        <source>The disk is nearly full: soon no request can be saved.</source>
        <translation>The disk is nearly full: soon no request can be saved.</translation>
    </message>
    <message id="fault.disk_full.fix">
        <source>Delete what nobody needs, or tell the technician.</source>
        <translation>Delete what nobody needs, or tell the technician.</translation>
    </message>
    <message id="fault.outbox">
        <source>Messages that wait to be sent would be lost with the power.</source>
        <translation>Messages that wait to be sent would be lost with the power.</translation>
    </message>
    <message id="fault.outbox.fix">
        <source>They still go out. Tell the technician: allyship-kiosk doctor names what is wrong.</source>
        <translation>They still go out. Tell the technician: allyship-kiosk doctor names what is wrong.</translation>
    </message>
    <message id="fault.log">
        <source>Requests cannot be saved or read as they should.</source>
        <translation>Requests cannot be saved or read as they should.</translation>
    </message>
    <message id="fault.log.fix">
        <source>Tell the technician: allyship-kiosk doctor names what is wrong.</source>
        <translation>Tell the technician: allyship-kiosk doctor names what is wrong.</translation>
    </message>
    <message id="fault.clock">
        <source>The clock of this machine may be wrong.</source>
        <translation>The clock of this machine may be wrong.</translation>
    </message>
    <message id="fault.clock.fix">
        <source>Set the time, and let the network keep it.</source>
        <translation>Set the time, and let the network keep it.</translation>
    </message>
    <message id="fault.page">
        <source>The staff page cannot be opened.</source>
        <translation>The staff page cannot be opened.</translation>
    </message>
    <message id="fault.page.fix">
        <source>Tell the technician: its port or certificate is wrong.</source>
        <translation>Tell the technician: its port or certificate is wrong.</translation>
    </message>
    <message id="fault.drill">
        <source>The last drill did not reach %1.</source>
        <translation>The last drill did not reach %1.</translation>
    </message>
    <message id="fault.drill.fix">
        <source>Look at it, then run a drill.</source>
        <translation>Look at it, then run a drill.</translation>
    </message>
    <message id="fault.never_proven">
        <source>No drill has proven the way to the team since yesterday.</source>
        <translation>No drill has proven the way to the team since yesterday.</translation>
    </message>
    <message id="fault.never_proven.fix">
        <source>Run a drill: one touch at a desk.</source>
        <translation>Run a drill: one touch at a desk.</translation>
    </message>
    <message id="fault.pack">
        <source>The new cards cannot be shown (%1). The last good ones stay up.</source>
        <translation>The new cards cannot be shown (%1). The last good ones stay up.</translation>
    </message>
    <message id="fault.pack.fix">
        <source>Tell the technician: “allyship-kiosk check” says what is wrong.</source>
        <translation>Tell the technician: “allyship-kiosk check” says what is wrong.</translation>
    </message>
    <message id="fault.erasing">
        <extracomment>%1: a day, 2026-12-24</extracomment>
        <source>Requests that are in no report yet are erased from %1 on.</source>
        <translation>Requests that are in no report yet are erased from %1 on.</translation>
    </message>
    <message id="fault.erasing.fix">
        <source>Make the report or an export before that day.</source>
        <translation>Make the report or an export before that day.</translation>
    </message>
    <message id="fault.date">
        <extracomment>%1: a day, 2026-12-24</extracomment>
        <source>The date jumped to %1. Nothing is erased for now.</source>
        <translation>The date jumped to %1. Nothing is erased for now.</translation>
    </message>
    <message id="fault.date.fix">
        <source>If that is today, a lead confirms it under Records. If not, set the clock.</source>
        <translation>If that is today, a lead confirms it under Records. If not, set the clock.</translation>
    </message>
    <message id="fault.backup">
        <source>The daily copy of the log could not be made.</source>
        <translation>The daily copy of the log could not be made.</translation>
    </message>
    <message id="fault.backup.fix">
        <source>Make room on the disk, then choose Copy now under Records.</source>
        <translation>Make room on the disk, then choose Copy now under Records.</translation>
    </message>
    <message id="alert.call">
        <extracomment>A message to a phone: place, sign</extracomment>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="alert.call_in">
        <extracomment>Place, sign, language of the screen</extracomment>
        <source>%1 · %2 · screen in %3</source>
        <translation>%1 · %2 · screen in %3</translation>
    </message>
    <message id="alert.drill">
        <source>Drill · %1</source>
        <translation>Drill · %1</translation>
    </message>
    <message id="alert.test">
        <source>Test · %1</source>
        <translation>Test · %1</translation>
    </message>
    <message id="language.ar">
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message id="language.bn">
        <source>Bengali</source>
        <translation>Bengali</translation>
    </message>
    <message id="language.de">
        <source>German</source>
        <translation>German</translation>
    </message>
    <message id="language.el">
        <source>Greek</source>
        <translation>Greek</translation>
    </message>
    <message id="language.en">
        <source>English</source>
        <translation>English</translation>
    </message>
    <message id="language.es">
        <source>Spanish</source>
        <translation>Spanish</translation>
    </message>
    <message id="language.fa">
        <source>Persian</source>
        <translation>Persian</translation>
    </message>
    <message id="language.fr">
        <source>French</source>
        <translation>French</translation>
    </message>
    <message id="language.he">
        <source>Hebrew</source>
        <translation>Hebrew</translation>
    </message>
    <message id="language.hi">
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message id="language.it">
        <source>Italian</source>
        <translation>Italian</translation>
    </message>
    <message id="language.ja">
        <source>Japanese</source>
        <translation>Japanese</translation>
    </message>
    <message id="language.ko">
        <source>Korean</source>
        <translation>Korean</translation>
    </message>
    <message id="language.pl">
        <source>Polish</source>
        <translation>Polish</translation>
    </message>
    <message id="language.pt">
        <source>Portuguese</source>
        <translation>Portuguese</translation>
    </message>
    <message id="language.ru">
        <source>Russian</source>
        <translation>Russian</translation>
    </message>
    <message id="language.sw">
        <source>Swahili</source>
        <translation>Swahili</translation>
    </message>
    <message id="language.tr">
        <source>Turkish</source>
        <translation>Turkish</translation>
    </message>
    <message id="language.uk">
        <source>Ukrainian</source>
        <translation>Ukrainian</translation>
    </message>
    <message id="language.ur">
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message id="language.vi">
        <source>Vietnamese</source>
        <translation>Vietnamese</translation>
    </message>
    <message id="language.zh">
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <!-- The staff page -->
    <message id="page.language">
        <extracomment>The language code of these texts</extracomment>
        <source>en</source>
        <translation>en</translation>
    </message>
    <message id="page.title">
        <source>Safety team</source>
        <translation>Safety team</translation>
    </message>
    <message id="page.tab_count">
        <extracomment>In the browser's tab: how many need somebody</extracomment>
        <source>(%1) Safety team</source>
        <translation>(%1) Safety team</translation>
    </message>
    <message id="page.tab_deaf">
        <extracomment>In the browser's tab</extracomment>
        <source>Hears nothing · Safety team</source>
        <translation>Hears nothing · Safety team</translation>
    </message>
    <message id="page.pair.title">
        <source>Pair this device</source>
        <translation>Pair this device</translation>
    </message>
    <message id="page.pair.how">
        <source>Somebody who is signed in at a desk can show a code for you. Scan it, or type its eight letters here.</source>
        <translation>Somebody who is signed in at a desk can show a code for you. Scan it, or type its eight letters here.</translation>
    </message>
    <message id="page.pair.letters">
        <source>Eight letters</source>
        <translation>Eight letters</translation>
    </message>
    <message id="page.pair.keys">
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message id="page.pair.erase">
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message id="page.pair.go">
        <source>Pair</source>
        <translation>Pair</translation>
    </message>
    <message id="page.pair.short">
        <source>The code has eight letters.</source>
        <translation>The code has eight letters.</translation>
    </message>
    <message id="page.pair.trying">
        <source>Pairing…</source>
        <translation>Pairing…</translation>
    </message>
    <message id="page.pair.no_answer">
        <source>The kiosk's computer does not answer. Is this device in the venue's network?</source>
        <translation>The kiosk's computer does not answer. Is this device in the venue's network?</translation>
    </message>
    <message id="page.pair.gone">
        <source>This device is not paired any more. It hears nothing.</source>
        <translation>This device is not paired any more. It hears nothing.</translation>
    </message>
    <message id="page.bar">
        <source>Does this page listen?</source>
        <translation>Does this page listen?</translation>
    </message>
    <message id="page.listening">
        <source>Listening</source>
        <translation>Listening</translation>
    </message>
    <message id="page.connecting">
        <source>Connecting…</source>
        <translation>Connecting…</translation>
    </message>
    <message id="page.not_listening">
        <source>Not listening</source>
        <translation>Not listening</translation>
    </message>
    <message id="page.here">
        <source>I'm here</source>
        <translation>I'm here</translation>
    </message>
    <message id="page.duty">
        <source>On duty</source>
        <translation>On duty</translation>
    </message>
    <message id="page.duty_on">
        <source>Go on duty</source>
        <translation>Go on duty</translation>
    </message>
    <message id="page.test.title">
        <source>Test your alert</source>
        <translation>Test your alert</translation>
    </message>
    <message id="page.test.again">
        <source>Test your alert again</source>
        <translation>Test your alert again</translation>
    </message>
    <message id="page.test.line">
        <source>Until you have noticed your own alert on this device, it does not count as listening.</source>
        <translation>Until you have noticed your own alert on this device, it does not count as listening.</translation>
    </message>
    <message id="page.test.choose">
        <source>How will you notice a request?</source>
        <translation>How will you notice a request?</translation>
    </message>
    <message id="page.test.sound">
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message id="page.test.vibration">
        <source>Vibration</source>
        <translation>Vibration</translation>
    </message>
    <message id="page.test.light">
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message id="page.test.wait">
        <source>Now…</source>
        <translation>Now…</translation>
    </message>
    <message id="page.test.asked">
        <source>Did you notice it?</source>
        <translation>Did you notice it?</translation>
    </message>
    <message id="page.test.noticed">
        <source>I noticed it</source>
        <translation>I noticed it</translation>
    </message>
    <message id="page.test.not_noticed">
        <source>I did not notice it</source>
        <translation>I did not notice it</translation>
    </message>
    <message id="page.test.turn_up">
        <source>Turn it up, or choose another way.</source>
        <translation>Turn it up, or choose another way.</translation>
    </message>
    <message id="page.test.later">
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message id="page.group.needs_somebody">
        <source>Needs somebody</source>
        <translation>Needs somebody</translation>
    </message>
    <message id="page.group.on_the_way">
        <source>On the way</source>
        <translation>On the way</translation>
    </message>
    <message id="page.group.with_the_person">
        <source>With the person</source>
        <translation>With the person</translation>
    </message>
    <message id="page.group.drill">
        <source>Drill</source>
        <translation>Drill</translation>
    </message>
    <message id="page.group.closed">
        <source>Closed today</source>
        <translation>Closed today</translation>
    </message>
    <message id="page.empty">
        <source>Nobody is asking.</source>
        <translation>Nobody is asking.</translation>
    </message>
    <message id="page.waiting">
        <extracomment>Followed by an age such as "1 min 12 s"</extracomment>
        <source>Waiting</source>
        <translation>Waiting</translation>
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
        <translation>Seen</translation>
    </message>
    <message id="page.step.coming">
        <source>I'm going</source>
        <translation>I'm going</translation>
    </message>
    <message id="page.step.arrived">
        <source>I'm there</source>
        <translation>I'm there</translation>
    </message>
    <message id="page.step.stepped_back">
        <source>Not me</source>
        <translation>Not me</translation>
    </message>
    <message id="page.step.closed">
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message id="page.step.reopened">
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message id="page.step.take_over">
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message id="page.step.decline">
        <source>I can't</source>
        <translation>I can't</translation>
    </message>
    <message id="page.step.keep">
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message id="page.step.for_lead">
        <source>For the lead</source>
        <translation>For the lead</translation>
    </message>
    <message id="page.step.lead_has_it">
        <source>I have it</source>
        <translation>I have it</translation>
    </message>
    <message id="page.step.hand_over">
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message id="page.name_to">
        <extracomment>A button's full name: its text, the sign's word, the place</extracomment>
        <source>%1 to %2, %3</source>
        <translation>%1 to %2, %3</translation>
    </message>
    <message id="page.name_of">
        <extracomment>A button's full name: its text, the sign's word, the place</extracomment>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message id="page.more">
        <source>More</source>
        <translation>More</translation>
    </message>
    <message id="page.saving">
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message id="page.no_answer">
        <source>No answer from the kiosk's computer, so this may not be saved.</source>
        <translation>No answer from the kiosk's computer, so this may not be saved.</translation>
    </message>
    <message id="page.undo">
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message id="page.reasons">
        <source>Why is it closed?</source>
        <translation>Why is it closed?</translation>
    </message>
    <message id="page.reason.attended">
        <source>Attended</source>
        <translation>Attended</translation>
    </message>
    <message id="page.reason.handed_over_to_security">
        <source>Handed over to security</source>
        <translation>Handed over to security</translation>
    </message>
    <message id="page.reason.handed_over_to_medical">
        <source>Handed over to medical</source>
        <translation>Handed over to medical</translation>
    </message>
    <message id="page.reason.nobody_there">
        <source>Nobody there</source>
        <translation>Nobody there</translation>
    </message>
    <message id="page.reason.not_needed">
        <source>Not needed any more</source>
        <translation>Not needed any more</translation>
    </message>
    <message id="page.reason.mistaken_press">
        <source>Mistaken press</source>
        <translation>Mistaken press</translation>
    </message>
    <message id="page.leave_open">
        <source>Leave it open</source>
        <translation>Leave it open</translation>
    </message>
    <message id="page.sign.show">
        <source>Show sign</source>
        <translation>Show sign</translation>
    </message>
    <message id="page.sign.line">
        <source>Hold this up at %1 and wait in sight. Do not call the word out.</source>
        <translation>Hold this up at %1 and wait in sight. Do not call the word out.</translation>
    </message>
    <message id="page.sign.close">
        <source>Tap to close</source>
        <translation>Tap to close</translation>
    </message>
    <message id="page.mute">
        <source>Quiet %1 for 10 min</source>
        <translation>Quiet %1 for 10 min</translation>
    </message>
    <message id="page.muted">
        <extracomment>Followed by a number of seconds</extracomment>
        <source>%1 is quiet. It still lights up. Left:</source>
        <translation>%1 is quiet. It still lights up. Left:</translation>
    </message>
    <message id="page.light">
        <source>Somebody is asking for the team</source>
        <translation>Somebody is asking for the team</translation>
    </message>
    <message id="page.light_many">
        <source>%1 people are asking for the team</source>
        <translation>%1 people are asking for the team</translation>
    </message>
    <message id="page.deaf">
        <source>This page hears nothing</source>
        <translation>This page hears nothing</translation>
    </message>
    <message id="page.deaf_line">
        <source>Do not rely on it. Listen at a desk, or ask somebody who hears. Below is what it heard last.</source>
        <translation>Do not rely on it. Listen at a desk, or ask somebody who hears. Below is what it heard last.</translation>
    </message>
    <message id="page.deaf_offline">
        <source>This device has no network. Nothing heard for</source>
        <translation>This device has no network. Nothing heard for</translation>
    </message>
    <message id="page.deaf_trying">
        <source>Trying again and again. Nothing heard for</source>
        <translation>Trying again and again. Nothing heard for</translation>
    </message>
    <message id="page.deaf_retry">
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message id="page.back">
        <source>This page hears again</source>
        <translation>This page hears again</translation>
    </message>
    <message id="page.back_gap">
        <source>It heard nothing for %1.</source>
        <translation>It heard nothing for %1.</translation>
    </message>
    <message id="page.back_hidden">
        <source>It was not listening for %1, since another page or a dark screen was in front of it.</source>
        <translation>It was not listening for %1, since another page or a dark screen was in front of it.</translation>
    </message>
    <message id="page.back_new">
        <source>New: %1</source>
        <translation>New: %1</translation>
    </message>
    <message id="page.back_again">
        <source>Needs somebody again: %1</source>
        <translation>Needs somebody again: %1</translation>
    </message>
    <message id="page.back_answered">
        <source>Answered by others: %1</source>
        <translation>Answered by others: %1</translation>
    </message>
    <message id="page.back_closed">
        <source>Closed: %1</source>
        <translation>Closed: %1</translation>
    </message>
    <message id="page.back_nothing">
        <source>Nothing has changed meanwhile.</source>
        <translation>Nothing has changed meanwhile.</translation>
    </message>
    <message id="page.back_read">
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message id="page.troubles">
        <source>Needs a look: %1</source>
        <translation>Needs a look: %1</translation>
    </message>
    <message id="page.said_new">
        <extracomment>For a screen reader: the sign's word, the place</extracomment>
        <source>New: %1, %2.</source>
        <translation>New: %1, %2.</translation>
    </message>
    <message id="page.said_now">
        <extracomment>For a screen reader: the sign's word, the place, what is so now</extracomment>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message id="page.device">
        <source>This device</source>
        <translation>This device</translation>
    </message>
    <message id="page.awake">
        <source>This browser may let the screen go dark, and then this page does not listen. Set the screen to stay on.</source>
        <translation>This browser may let the screen go dark, and then this page does not listen. Set the screen to stay on.</translation>
    </message>
    <message id="page.drill">
        <source>Run a drill</source>
        <translation>Run a drill</translation>
    </message>
    <message id="page.drill_line">
        <source>Calls every desk, page and channel once, to prove that they hear.</source>
        <translation>Calls every desk, page and channel once, to prove that they hear.</translation>
    </message>
    <message id="page.drill_begun">
        <source>The drill has begun.</source>
        <translation>The drill has begun.</translation>
    </message>
    <message id="page.unpair">
        <source>Unpair this device</source>
        <translation>Unpair this device</translation>
    </message>
    <message id="page.unpair_ask">
        <source>Unpair? This device will hear nothing any more.</source>
        <translation>Unpair? This device will hear nothing any more.</translation>
    </message>
    <message id="page.unpair_yes">
        <source>Yes, unpair</source>
        <translation>Yes, unpair</translation>
    </message>
    <message id="page.unpair_no">
        <source>No</source>
        <translation>No</translation>
    </message>
    <message id="page.why_signed_out">
        <source>you are not on duty here</source>
        <translation>you are not on duty here</translation>
    </message>
    <message id="page.why_untested">
        <source>the alert of this device is not tested</source>
        <translation>the alert of this device is not tested</translation>
    </message>
    <message id="page.why_hidden">
        <source>this page is in the background</source>
        <translation>this page is in the background</translation>
    </message>
    <message id="page.why_deaf">
        <source>this page does not hear the kiosk</source>
        <translation>this page does not hear the kiosk</translation>
    </message>
    <message id="page.why_lease">
        <source>the kiosk's machine cannot write it down</source>
        <translation>the kiosk's machine cannot write it down</translation>
    </message>
    <message id="page.why_idle">
        <source>nobody has touched this device for %1 min</source>
        <translation>nobody has touched this device for %1 min</translation>
    </message>
    <message id="page.test_off_duty">
        <source>Go on duty first, then test the alert.</source>
        <translation>Go on duty first, then test the alert.</translation>
    </message>
    <message id="page.pair.expired">
        <source>This code is older than 2 minutes. Ask for a new one at the desk.</source>
        <translation>This code is older than 2 minutes. Ask for a new one at the desk.</translation>
    </message>
    <message id="page.pair.used">
        <source>This code was used already. Ask for a new one at the desk.</source>
        <translation>This code was used already. Ask for a new one at the desk.</translation>
    </message>
    <message id="page.pair.wrong">
        <source>This is not the code. Check the letters, or ask for a new one at the desk.</source>
        <translation>This is not the code. Check the letters, or ask for a new one at the desk.</translation>
    </message>
    <message id="page.pair.newer">
        <source>The desk has given a newer code. Use that one.</source>
        <translation>The desk has given a newer code. Use that one.</translation>
    </message>
    <message id="page.pair.wait">
        <source>Too many wrong codes. Try again in %1 s.</source>
        <translation>Too many wrong codes. Try again in %1 s.</translation>
    </message>
    <message id="page.unpaired">
        <source>This device is not paired.</source>
        <translation>This device is not paired.</translation>
    </message>
    <message id="page.not_saved">
        <extracomment>After a step that the disk refuses</extracomment>
        <source>Not saved yet. It is still tried. The kiosk does not know of it.</source>
        <translation>Not saved yet. It is still tried. The kiosk does not know of it.</translation>
    </message>
    <message id="page.disk">
        <source>The kiosk cannot read or write its disk right now. Try again.</source>
        <translation>The kiosk cannot read or write its disk right now. Try again.</translation>
    </message>
    <message id="page.drill_runs">
        <source>A drill is running. Try again in a minute.</source>
        <translation>A drill is running. Try again in a minute.</translation>
    </message>
    <message id="page.broken">
        <source>That did not work. Try again, or use the desk.</source>
        <translation>That did not work. Try again, or use the desk.</translation>
    </message>
    <message id="page.deaf_short">
        <source>Hears nothing</source>
        <translation>Hears nothing</translation>
    </message>
    <message id="page.health">
        <extracomment>Ready, Degraded or Not ready</extracomment>
        <source>The way from the kiosks to the team: %1</source>
        <translation>The way from the kiosks to the team: %1</translation>
    </message>
    <message id="page.ask.title">
        <source>Who shall go instead?</source>
        <translation>Who shall go instead?</translation>
    </message>
    <message id="page.ask.why">
        <source>Until they accept, you still count as going.</source>
        <translation>Until they accept, you still count as going.</translation>
    </message>
    <message id="page.not_now">
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <!-- The reading aids in the band -->
    <message id="access.group">
        <extracomment>The name of the group of five controls, for a screen reader</extracomment>
        <source>Reading aids</source>
        <translation>Reading aids</translation>
    </message>
    <message id="access.language">
        <extracomment>Under the button that opens the list of languages</extracomment>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message id="access.text">
        <extracomment>Under the button; each tap makes the text larger, then normal again</extracomment>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message id="access.contrast">
        <extracomment>Under the button that switches the strong colours on and off</extracomment>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message id="access.still">
        <extracomment>Under the button that switches all sliding off and on</extracomment>
        <source>No motion</source>
        <translation>No motion</translation>
    </message>
    <message id="access.listen">
        <extracomment>Under the button that reads the screen aloud</extracomment>
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
    <message id="access.size_1">
        <extracomment>Said after a tap on the text size</extracomment>
        <source>Normal text</source>
        <translation>Normal text</translation>
    </message>
    <message id="access.size_2">
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message id="access.size_3">
        <source>Largest text</source>
        <translation>Largest text</translation>
    </message>
    <message id="access.languages">
        <extracomment>Above the list of languages</extracomment>
        <source>Choose a language</source>
        <translation>Choose a language</translation>
    </message>
    <message id="access.back">
        <extracomment>Leaves the list of languages</extracomment>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="access.help_word">
        <extracomment>The one word for help that a person in need looks for, as on a sign</extracomment>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <!-- Speech -->
    <message id="speech.aloud_heading">
        <extracomment>Before anything of a request is spoken</extracomment>
        <source>Read this aloud?</source>
        <translation>Read this aloud?</translation>
    </message>
    <message id="speech.aloud_line">
        <source>People near you can hear it.</source>
        <translation>People near you can hear it.</translation>
    </message>
    <message id="speech.aloud">
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
    <message id="speech.silent">
        <source>Stay silent</source>
        <translation>Stay silent</translation>
    </message>
    <message id="speech.again">
        <source>Say it again</source>
        <translation>Say it again</translation>
    </message>
    <message id="speech.volume">
        <source>Volume %1 of %2</source>
        <translation>Volume %1 of %2</translation>
    </message>
    <message id="speech.stop">
        <source>Stop reading</source>
        <translation>Stop reading</translation>
    </message>
    <message id="speech.no_voice">
        <source>This screen has no voice for this language.</source>
        <translation>This screen has no voice for this language.</translation>
    </message>
    <message id="speech.none">
        <source>This screen cannot read aloud.</source>
        <translation>This screen cannot read aloud.</translation>
    </message>
    <!-- The idle question counts down; the screen is cleaned; the screen is dimmed -->
    <message id="visit.idle_left">
        <extracomment>Seconds that are left to answer, as short as can be</extracomment>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message id="clean.heading">
        <source>This screen is being cleaned</source>
        <translation>This screen is being cleaned</translation>
    </message>
    <message id="clean.line">
        <source>Touches do nothing for %1 s.</source>
        <translation>Touches do nothing for %1 s.</translation>
    </message>
    <message id="clean.end">
        <source>To end it, hold here for 3 seconds.</source>
        <translation>To end it, hold here for 3 seconds.</translation>
    </message>
    <message id="rest.wake">
        <extracomment>On the dimmed screen, outside the hours</extracomment>
        <source>Touch the screen to wake it</source>
        <translation>Touch the screen to wake it</translation>
    </message>
    <message id="desk.screen.title">
        <source>This screen</source>
        <translation>This screen</translation>
    </message>
    <message id="desk.screen.clean">
        <source>Clean the screen</source>
        <translation>Clean the screen</translation>
    </message>
    <message id="desk.screen.clean_line">
        <source>Touches do nothing for 30 s. It signs you out.</source>
        <translation>Touches do nothing for 30 s. It signs you out.</translation>
    </message>
    <message id="desk.screen.measure">
        <source>Measure the screen</source>
        <translation>Measure the screen</translation>
    </message>
    <message id="desk.screen.measure_line">
        <source>Hold a bank card against this frame. Make the frame as wide as the card.</source>
        <translation>Hold a bank card against this frame. Make the frame as wide as the card.</translation>
    </message>
    <message id="desk.screen.narrower">
        <source>Narrower</source>
        <translation>Narrower</translation>
    </message>
    <message id="desk.screen.wider">
        <source>Wider</source>
        <translation>Wider</translation>
    </message>
    <message id="desk.screen.keep">
        <source>Keep this size</source>
        <translation>Keep this size</translation>
    </message>
    <message id="desk.screen.forget">
        <source>As the settings say</source>
        <translation>As the settings say</translation>
    </message>
    <message id="desk.screen.kept">
        <source>Kept. Everything has its true size now.</source>
        <translation>Kept. Everything has its true size now.</translation>
    </message>
    <message id="desk.screen.not_kept">
        <source>Not kept: this cannot be the size of this screen.</source>
        <translation>Not kept: this cannot be the size of this screen.</translation>
    </message>
    <message id="desk.screen.as_set">
        <source>The size is as the settings say.</source>
        <translation>The size is as the settings say.</translation>
    </message>
    <message id="desk.screen.unknown">
        <source>Nobody has set how high this screen hangs.</source>
        <translation>Nobody has set how high this screen hangs.</translation>
    </message>
    <message id="desk.screen.too_low">
        <source>Some controls are below 38 cm: too low for somebody who sits.</source>
        <translation>Some controls are below 38 cm: too low for somebody who sits.</translation>
    </message>
    <message id="desk.screen.too_high">
        <source>Some controls are above 122 cm: too high for somebody who sits.</source>
        <translation>Some controls are above 122 cm: too high for somebody who sits.</translation>
    </message>
    <message id="desk.office">
        <extracomment>The pages behind the list: report, team, records, venue</extracomment>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message id="desk.office.leave">
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message id="desk.office.records">
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message id="desk.office.end">
        <source>End the event</source>
        <translation>End the event</translation>
    </message>
    <message id="desk.office.report">
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message id="desk.office.team">
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message id="desk.office.venue">
        <source>Venue</source>
        <translation>Venue</translation>
    </message>
    <message id="desk.office.about">
        <source>About</source>
        <translation>About</translation>
    </message>
    <message id="desk.job.stop">
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message id="desk.job.running">
        <extracomment>%1: a count, e.g. 47 of 120</extracomment>
        <source>Working: %1</source>
        <translation>Working: %1</translation>
    </message>
    <message id="desk.job.stopping">
        <source>Stopping: %1</source>
        <translation>Stopping: %1</translation>
    </message>
    <message id="desk.job.stopped">
        <source>Stopped: %1</source>
        <translation>Stopped: %1</translation>
    </message>
    <message id="desk.job.count_of">
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message id="desk.job.count_failed">
        <source>%1 + %2 failed</source>
        <translation>%1 + %2 failed</translation>
    </message>
    <message id="desk.job.count_failed_of">
        <source>%1 + %2 failed, of %3</source>
        <translation>%1 + %2 failed, of %3</translation>
    </message>
    <message id="desk.job.failed">
        <source>It could not be done. Nothing was left half done; try again.</source>
        <translation>It could not be done. Nothing was left half done; try again.</translation>
    </message>
    <message id="desk.job.failed_why">
        <extracomment>%1: what the system says, in English</extracomment>
        <source>It could not be done: %1. Nothing was left half done.</source>
        <translation>It could not be done: %1. Nothing was left half done.</translation>
    </message>
    <message id="desk.audit.terminal">
        <extracomment>somebody at the machine's own terminal; %1: the number of the user there</extracomment>
        <source>Terminal user %1</source>
        <translation>Terminal user %1</translation>
    </message>
    <message id="desk.audit.system">
        <source>The system</source>
        <translation>The system</translation>
    </message>
    <message id="desk.audit.erased_request">
        <source>an erased request</source>
        <translation>an erased request</translation>
    </message>
    <message id="desk.audit.signed_in">
        <source>%1 signed in. Where: %2</source>
        <translation>%1 signed in. Where: %2</translation>
    </message>
    <message id="desk.audit.sign_in_failed">
        <source>Somebody typed a number and PIN that do not fit. Where: %1</source>
        <translation>Somebody typed a number and PIN that do not fit. Where: %1</translation>
    </message>
    <message id="desk.audit.signed_out">
        <source>%1 signed out. Where: %2</source>
        <translation>%1 signed out. Where: %2</translation>
    </message>
    <message id="desk.audit.desk_locked">
        <source>Locked. Signed in there: %1. Where: %2</source>
        <translation>Locked. Signed in there: %1. Where: %2</translation>
    </message>
    <message id="desk.audit.notes_viewed">
        <source>%1 read the notes of %2.</source>
        <translation>%1 read the notes of %2.</translation>
    </message>
    <message id="desk.audit.note_struck">
        <source>%1 struck a note of %2.</source>
        <translation>%1 struck a note of %2.</translation>
    </message>
    <message id="desk.audit.exported">
        <source>%1 exported without call numbers. Form: %2. Requests: %3</source>
        <translation>%1 exported without call numbers. Form: %2. Requests: %3</translation>
    </message>
    <message id="desk.audit.exported_numbers">
        <source>%1 exported with call numbers. Form: %2. Requests: %3</source>
        <translation>%1 exported with call numbers. Form: %2. Requests: %3</translation>
    </message>
    <message id="desk.audit.staff_added">
        <source>%1 added Team %2.</source>
        <translation>%1 added Team %2.</translation>
    </message>
    <message id="desk.audit.staff_added_lead">
        <source>%1 added Team %2 as a lead.</source>
        <translation>%1 added Team %2 as a lead.</translation>
    </message>
    <message id="desk.audit.pin_dealt">
        <source>%1 dealt Team %2 another PIN.</source>
        <translation>%1 dealt Team %2 another PIN.</translation>
    </message>
    <message id="desk.audit.staff_removed">
        <source>%1 removed Team %2.</source>
        <translation>%1 removed Team %2.</translation>
    </message>
    <message id="desk.audit.page_switched_on">
        <source>%1 switched the staff page on.</source>
        <translation>%1 switched the staff page on.</translation>
    </message>
    <message id="desk.audit.page_switched_off">
        <source>%1 switched the staff page off.</source>
        <translation>%1 switched the staff page off.</translation>
    </message>
    <message id="desk.audit.phone_paired">
        <source>%1 paired phone %2.</source>
        <translation>%1 paired phone %2.</translation>
    </message>
    <message id="desk.audit.phone_revoked">
        <source>%1 removed phone %2.</source>
        <translation>%1 removed phone %2.</translation>
    </message>
    <message id="desk.audit.setting_changed">
        <source>%1 changed a setting. %2: %3</source>
        <translation>%1 changed a setting. %2: %3</translation>
    </message>
    <message id="desk.audit.setting_changed_back">
        <source>%1 put a setting back to the file's value: %2</source>
        <translation>%1 put a setting back to the file's value: %2</translation>
    </message>
    <message id="desk.audit.kiosk_muted">
        <source>%1 silenced presses for 10 minutes. Where: %2</source>
        <translation>%1 silenced presses for 10 minutes. Where: %2</translation>
    </message>
    <message id="desk.audit.purged">
        <source>%1 erased requests and drills: %2</source>
        <translation>%1 erased requests and drills: %2</translation>
    </message>
    <message id="desk.audit.chain_verified">
        <source>%1 checked the record: whole. Facts: %2</source>
        <translation>%1 checked the record: whole. Facts: %2</translation>
    </message>
    <message id="desk.audit.chain_verified_broken">
        <source>%1 checked the record: it was changed.</source>
        <translation>%1 checked the record: it was changed.</translation>
    </message>
    <message id="desk.audit.alert_tested_sound">
        <source>%1 noticed the test alert by sound. Where: %2</source>
        <translation>%1 noticed the test alert by sound. Where: %2</translation>
    </message>
    <message id="desk.audit.alert_tested_light">
        <source>%1 noticed the test alert by light. Where: %2</source>
        <translation>%1 noticed the test alert by light. Where: %2</translation>
    </message>
    <message id="desk.audit.alert_tested_vibration">
        <source>%1 noticed the test alert by vibration. Where: %2</source>
        <translation>%1 noticed the test alert by vibration. Where: %2</translation>
    </message>
    <message id="desk.audit.drill_asked_hand">
        <source>%1 started a drill.</source>
        <translation>%1 started a drill.</translation>
    </message>
    <message id="desk.audit.drill_asked_opening">
        <source>%1 started the drill of the opening.</source>
        <translation>%1 started the drill of the opening.</translation>
    </message>
    <message id="desk.audit.drill_asked_daily">
        <source>%1 started the daily drill.</source>
        <translation>%1 started the daily drill.</translation>
    </message>
    <message id="desk.audit.channel_test_asked">
        <source>%1 sent a test message by %2.</source>
        <translation>%1 sent a test message by %2.</translation>
    </message>
    <message id="desk.audit.unread">
        <source>%1 did something that this version cannot name: %2</source>
        <translation>%1 did something that this version cannot name: %2</translation>
    </message>
    <message id="desk.records">
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message id="desk.records.chain">
        <source>The record</source>
        <translation>The record</translation>
    </message>
    <message id="desk.records.check">
        <source>Check it now</source>
        <translation>Check it now</translation>
    </message>
    <message id="desk.records.never_checked">
        <source>Nobody has checked yet whether it is whole.</source>
        <translation>Nobody has checked yet whether it is whole.</translation>
    </message>
    <message id="desk.records.whole">
        <extracomment>%1: a time; %2: Team 4</extracomment>
        <source>Last found whole: %1, by %2. Facts: %3</source>
        <translation>Last found whole: %1, by %2. Facts: %3</translation>
    </message>
    <message id="desk.records.is_whole">
        <source>The record is whole: nothing was changed. Facts: %1</source>
        <translation>The record is whole: nothing was changed. Facts: %1</translation>
    </message>
    <message id="desk.records.broken">
        <source>The record was changed. Copy this line and tell whoever runs this machine: %1</source>
        <translation>The record was changed. Copy this line and tell whoever runs this machine: %1</translation>
    </message>
    <message id="desk.records.unread">
        <source>The record cannot be read right now. Try again in a minute.</source>
        <translation>The record cannot be read right now. Try again in a minute.</translation>
    </message>
    <message id="desk.audit">
        <source>Who did what</source>
        <translation>Who did what</translation>
    </message>
    <message id="desk.audit.none">
        <source>Nothing of this kind yet.</source>
        <translation>Nothing of this kind yet.</translation>
    </message>
    <message id="desk.audit.earlier">
        <source>Show earlier</source>
        <translation>Show earlier</translation>
    </message>
    <message id="desk.audit.group.all">
        <source>All</source>
        <translation>All</translation>
    </message>
    <message id="desk.audit.group.sign_ins">
        <source>Sign-ins</source>
        <translation>Sign-ins</translation>
    </message>
    <message id="desk.audit.group.notes">
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message id="desk.audit.group.exports">
        <source>Exports and prints</source>
        <translation>Exports and prints</translation>
    </message>
    <message id="desk.audit.group.team">
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message id="desk.audit.group.phones">
        <source>Phones</source>
        <translation>Phones</translation>
    </message>
    <message id="desk.audit.group.settings">
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message id="desk.audit.group.erased">
        <source>Kept and erased</source>
        <translation>Kept and erased</translation>
    </message>
    <message id="desk.audit.group.tests">
        <source>Tests and drills</source>
        <translation>Tests and drills</translation>
    </message>
    <message id="desk.audit.group.other">
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message id="desk.audit.no_limit">
        <extracomment>in place of a date: somebody may sign in without a first or last day</extracomment>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message id="desk.audit.duty_switched_on">
        <source>%1 came back on duty. Where: %2</source>
        <translation>%1 came back on duty. Where: %2</translation>
    </message>
    <message id="desk.audit.duty_switched_off">
        <source>%1 went off duty. Where: %2</source>
        <translation>%1 went off duty. Where: %2</translation>
    </message>
    <message id="desk.audit.recovery_used">
        <source>%1 signed in with the recovery code. Where: %2</source>
        <translation>%1 signed in with the recovery code. Where: %2</translation>
    </message>
    <message id="desk.audit.sign_ins_revoked">
        <source>%1 signed Team %2 out everywhere.</source>
        <translation>%1 signed Team %2 out everywhere.</translation>
    </message>
    <message id="desk.audit.report_made">
        <source>%1 saved the report. Form: %2</source>
        <translation>%1 saved the report. Form: %2</translation>
    </message>
    <message id="desk.audit.report_made_print">
        <source>%1 printed the report.</source>
        <translation>%1 printed the report.</translation>
    </message>
    <message id="desk.audit.cards_made_signs">
        <source>%1 made sign cards to print.</source>
        <translation>%1 made sign cards to print.</translation>
    </message>
    <message id="desk.audit.cards_made_numbers">
        <source>%1 made call-number cards to print.</source>
        <translation>%1 made call-number cards to print.</translation>
    </message>
    <message id="desk.audit.term_set">
        <source>%1 set when Team %2 may sign in. From: %3. Until: %4</source>
        <translation>%1 set when Team %2 may sign in. From: %3. Until: %4</translation>
    </message>
    <message id="desk.audit.badge_enrolled">
        <source>%1 gave Team %2 a badge.</source>
        <translation>%1 gave Team %2 a badge.</translation>
    </message>
    <message id="desk.audit.badge_removed">
        <source>%1 took the badge of Team %2 away.</source>
        <translation>%1 took the badge of Team %2 away.</translation>
    </message>
    <message id="desk.audit.recovery_dealt">
        <source>%1 dealt Team %2 a recovery code.</source>
        <translation>%1 dealt Team %2 a recovery code.</translation>
    </message>
    <message id="desk.audit.roster_kept">
        <source>%1 put in a new roster. Shifts: %2</source>
        <translation>%1 put in a new roster. Shifts: %2</translation>
    </message>
    <message id="desk.audit.announced">
        <source>%1 put a message over the cards: %2</source>
        <translation>%1 put a message over the cards: %2</translation>
    </message>
    <message id="desk.audit.announced_down">
        <source>%1 took the message over the cards down.</source>
        <translation>%1 took the message over the cards down.</translation>
    </message>
    <message id="desk.audit.set_up_ended_done">
        <source>%1 finished the set-up.</source>
        <translation>%1 finished the set-up.</translation>
    </message>
    <message id="desk.audit.set_up_ended_skipped">
        <source>%1 skipped the set-up.</source>
        <translation>%1 skipped the set-up.</translation>
    </message>
    <message id="desk.audit.backed_up_backup">
        <source>%1 made a copy on this machine. Requests: %2</source>
        <translation>%1 made a copy on this machine. Requests: %2</translation>
    </message>
    <message id="desk.audit.backed_up_copy">
        <source>%1 made a copy to take along. Requests: %2</source>
        <translation>%1 made a copy to take along. Requests: %2</translation>
    </message>
    <message id="desk.audit.restored">
        <source>%1 restored the record from a copy. Requests: %2</source>
        <translation>%1 restored the record from a copy. Requests: %2</translation>
    </message>
    <message id="desk.audit.clock_confirmed">
        <source>%1 said that this machine's date is right.</source>
        <translation>%1 said that this machine's date is right.</translation>
    </message>
    <message id="desk.why_off_duty">
        <source>you are off duty</source>
        <translation>you are off duty</translation>
    </message>
    <message id="desk.go_off_duty">
        <source>Go off duty</source>
        <translation>Go off duty</translation>
    </message>
    <message id="desk.go_on_duty">
        <source>Go on duty</source>
        <translation>Go on duty</translation>
    </message>
    <message id="desk.find">
        <extracomment>the link that opens the search; behind it stands the key /</extracomment>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message id="desk.find.span.open">
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message id="desk.find.span.mine">
        <extracomment>the requests that I answered</extracomment>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message id="desk.find.span.today">
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message id="desk.find.span.all">
        <source>All</source>
        <translation>All</translation>
    </message>
    <message id="desk.find.spans">
        <extracomment>what a screen reader says of the four choices</extracomment>
        <source>Which requests are listed</source>
        <translation>Which requests are listed</translation>
    </message>
    <message id="desk.find.count">
        <extracomment>for a screen reader: which requests, and how many of them there are</extracomment>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="desk.find.text">
        <extracomment>in an empty search field</extracomment>
        <source>Code, sign, place or state</source>
        <translation>Code, sign, place or state</translation>
    </message>
    <message id="desk.find.kiosk">
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message id="desk.find.reason">
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message id="desk.find.language">
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message id="desk.find.any">
        <extracomment>no choice is made: whatever it is</extracomment>
        <source>Any</source>
        <translation>Any</translation>
    </message>
    <message id="desk.find.chosen">
        <extracomment>%1: what is chosen (Kiosk, Reason, Language, Colours), %2: which</extracomment>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="desk.find.showing">
        <source>Showing %1 of %2</source>
        <translation>Showing %1 of %2</translation>
    </message>
    <message id="desk.find.show_all">
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message id="desk.find.none">
        <source>Nothing matches. Whoever asks now is always listed.</source>
        <translation>Nothing matches. Whoever asks now is always listed.</translation>
    </message>
    <message id="desk.find.mine_none">
        <source>You have answered nothing yet. Whoever asks now is always listed.</source>
        <translation>You have answered nothing yet. Whoever asks now is always listed.</translation>
    </message>
    <message id="desk.find.more">
        <extracomment>a button below a list: so many more are there</extracomment>
        <source>Earlier ones: %1</source>
        <translation>Earlier ones: %1</translation>
    </message>
    <message id="desk.find.close">
        <source>Close the search</source>
        <translation>Close the search</translation>
    </message>
    <message id="desk.looks.colours">
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message id="desk.looks.system">
        <extracomment>light or dark, as this computer's own windows</extracomment>
        <source>As this computer</source>
        <translation>As this computer</translation>
    </message>
    <message id="desk.looks.light">
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message id="desk.looks.dark">
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message id="desk.looks.letters_on">
        <extracomment>keys such as G and S act without Ctrl</extracomment>
        <source>Single keys: on</source>
        <translation>Single keys: on</translation>
    </message>
    <message id="desk.looks.letters_off">
        <extracomment>keys such as G and S do nothing</extracomment>
        <source>Single keys: off</source>
        <translation>Single keys: off</translation>
    </message>
    <message id="desk.take_over">
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message id="desk.decline">
        <source>I can't</source>
        <translation>I can't</translation>
    </message>
    <message id="desk.keep">
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message id="desk.hand_over">
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message id="desk.for_lead">
        <source>For the lead</source>
        <translation>For the lead</translation>
    </message>
    <message id="desk.lead_has_it">
        <extracomment>A lead says that they have taken notice of a request that somebody marked for them</extracomment>
        <source>I have it</source>
        <translation>I have it</translation>
    </message>
    <message id="desk.nobody_there">
        <extracomment>Button: closes the request, since nobody was found</extracomment>
        <source>Nobody there</source>
        <translation>Nobody there</translation>
    </message>
    <message id="desk.look_again">
        <source>Look again later</source>
        <translation>Look again later</translation>
    </message>
    <message id="desk.same_matter">
        <extracomment>Button; a list of other requests follows</extracomment>
        <source>Same matter as</source>
        <translation>Same matter as</translation>
    </message>
    <message id="desk.ask.title">
        <source>Who shall go instead?</source>
        <translation>Who shall go instead?</translation>
    </message>
    <message id="desk.ask.why">
        <source>Until they accept, you still count as going.</source>
        <translation>Until they accept, you still count as going.</translation>
    </message>
    <message id="desk.ask.on_duty">
        <source>on duty</source>
        <translation>on duty</translation>
    </message>
    <message id="desk.ask.nobody">
        <source>Nobody else is in the team.</source>
        <translation>Nobody else is in the team.</translation>
    </message>
    <message id="desk.link.title">
        <source>Which request is the same matter?</source>
        <translation>Which request is the same matter?</translation>
    </message>
    <message id="desk.link.why">
        <source>Each one is still answered by itself.</source>
        <translation>Each one is still answered by itself.</translation>
    </message>
    <message id="desk.link.nobody">
        <source>There is no other open request.</source>
        <translation>There is no other open request.</translation>
    </message>
    <message id="desk.linked.title">
        <source>Same matter</source>
        <translation>Same matter</translation>
    </message>
    <message id="desk.linked.both">
        <source>Do the next steps for both</source>
        <translation>Do the next steps for both</translation>
    </message>
    <message id="desk.linked.unlink">
        <source>Not the same</source>
        <translation>Not the same</translation>
    </message>
    <message id="desk.follow_up.title">
        <source>When shall somebody look again?</source>
        <translation>When shall somebody look again?</translation>
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
        <translation>Tomorrow %1</translation>
    </message>
    <message id="desk.follow_up.week">
        <source>In a week</source>
        <translation>In a week</translation>
    </message>
    <message id="desk.follow_up.at">
        <extracomment>A field for a time of day follows, such as 14:30</extracomment>
        <source>At</source>
        <translation>At</translation>
    </message>
    <message id="desk.follow_up.take">
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message id="desk.follow_up.set">
        <source>Look again at %1, set by %2.</source>
        <translation>Look again at %1, set by %2.</translation>
    </message>
    <message id="desk.follow_up.due">
        <source>Look again: it was set for %1 by %2.</source>
        <translation>Look again: it was set for %1 by %2.</translation>
    </message>
    <message id="desk.follow_up.done">
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message id="desk.follow_up.no_time">
        <source>Type a time of day, such as 14:30.</source>
        <translation>Type a time of day, such as 14:30.</translation>
    </message>
    <message id="desk.offer.to_you">
        <source>%1 asks you to take over. They still go until you accept.</source>
        <translation>%1 asks you to take over. They still go until you accept.</translation>
    </message>
    <message id="desk.offer.waits">
        <source>%1 has not answered yet. You still count as going.</source>
        <translation>%1 has not answered yet. You still count as going.</translation>
    </message>
    <message id="desk.news.asked">
        <source>%1 asks you to take over %2.</source>
        <translation>%1 asks you to take over %2.</translation>
    </message>
    <message id="desk.news.lead">
        <source>%1 wants a lead to look at %2.</source>
        <translation>%1 wants a lead to look at %2.</translation>
    </message>
    <message id="desk.news.taken">
        <source>%1 has taken over %2. You no longer count as going.</source>
        <translation>%1 has taken over %2. You no longer count as going.</translation>
    </message>
    <message id="desk.news.declined">
        <source>%1 cannot take over %2. You still count as going.</source>
        <translation>%1 cannot take over %2. You still count as going.</translation>
    </message>
    <message id="desk.news.unanswered">
        <source>%1 has not answered about %2. You still count as going.</source>
        <translation>%1 has not answered about %2. You still count as going.</translation>
    </message>
    <message id="desk.news.joined">
        <source>%1 is going to %2 too.</source>
        <translation>%1 is going to %2 too.</translation>
    </message>
    <message id="desk.news.due">
        <source>Look again at %2: it was set for %1.</source>
        <translation>Look again at %2: it was set for %1.</translation>
    </message>
    <message id="desk.news.show">
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message id="desk.news.read">
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message id="desk.news.more">
        <source>More news: %1</source>
        <translation>More news: %1</translation>
    </message>
    <message id="desk.alert_asked">
        <source>Somebody asks you to take over.</source>
        <translation>Somebody asks you to take over.</translation>
    </message>
    <message id="desk.alert_lead">
        <source>Somebody wants a lead.</source>
        <translation>Somebody wants a lead.</translation>
    </message>
    <message id="desk.destination">
        <source>Where to</source>
        <translation>Where to</translation>
    </message>
    <message id="desk.destination.stick">
        <source>Stick %1</source>
        <translation>Stick %1</translation>
    </message>
    <message id="desk.destination.none">
        <source>Plug in a stick; it appears here.</source>
        <translation>Plug in a stick; it appears here.</translation>
    </message>
    <message id="desk.destination.typed">
        <source>Or type a folder of this machine</source>
        <translation>Or type a folder of this machine</translation>
    </message>
    <message id="desk.report">
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message id="desk.report.span.all">
        <source>All days</source>
        <translation>All days</translation>
    </message>
    <message id="desk.report.span.week">
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message id="desk.report.span.today">
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message id="desk.report.pdf">
        <extracomment>Button</extracomment>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
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
        <translation>Print on %1</translation>
    </message>
    <message id="desk.report.no_printer">
        <source>No printer is set up on this machine. Save the PDF and print it elsewhere.</source>
        <translation>No printer is set up on this machine. Save the PDF and print it elsewhere.</translation>
    </message>
    <message id="desk.report.to_stick">
        <extracomment>Where a file is saved; %1: a folder</extracomment>
        <source>Stick: %1</source>
        <translation>Stick: %1</translation>
    </message>
    <message id="desk.report.saved">
        <extracomment>%1: a file</extracomment>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message id="desk.report.not_saved">
        <source>Not saved. Nothing was left behind. Choose another place, or try again.</source>
        <translation>Not saved. Nothing was left behind. Choose another place, or try again.</translation>
    </message>
    <message id="desk.report.printed">
        <extracomment>%1: the name of a printer</extracomment>
        <source>Sent to %1</source>
        <translation>Sent to %1</translation>
    </message>
    <message id="desk.report.not_printed">
        <extracomment>%1: the name of a printer</extracomment>
        <source>%1 took nothing. Save the PDF and print it elsewhere.</source>
        <translation>%1 took nothing. Save the PDF and print it elsewhere.</translation>
    </message>
    <message id="desk.report.save_to">
        <source>Save to</source>
        <translation>Save to</translation>
    </message>
    <message id="desk.team">
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message id="desk.team.summary">
        <source>On shift now: %1. Listening now: %2.</source>
        <translation>On shift now: %1. Listening now: %2.</translation>
    </message>
    <message id="desk.team.no_roster">
        <source>Listening now: %1. There is no roster for this event.</source>
        <translation>Listening now: %1. There is no roster for this event.</translation>
    </message>
    <message id="desk.team.absent">
        <source>On shift and not listening: Team %1</source>
        <translation>On shift and not listening: Team %1</translation>
    </message>
    <message id="desk.team.member">
        <source>Team %1</source>
        <translation>Team %1</translation>
    </message>
    <message id="desk.team.lead">
        <source>Team %1, lead</source>
        <translation>Team %1, lead</translation>
    </message>
    <message id="desk.team.due">
        <source>on shift until %1</source>
        <translation>on shift until %1</translation>
    </message>
    <message id="desk.team.away">
        <source>not on duty</source>
        <translation>not on duty</translation>
    </message>
    <message id="desk.team.listens">
        <source>listens at %1</source>
        <translation>listens at %1</translation>
    </message>
    <message id="desk.team.deaf">
        <source>on duty at %1, may not notice a call</source>
        <translation>on duty at %1, may not notice a call</translation>
    </message>
    <message id="desk.team.from">
        <source>may sign in from %1</source>
        <translation>may sign in from %1</translation>
    </message>
    <message id="desk.team.until">
        <source>may sign in until %1</source>
        <translation>may sign in until %1</translation>
    </message>
    <message id="desk.team.over">
        <source>time on the team ended %1</source>
        <translation>time on the team ended %1</translation>
    </message>
    <message id="desk.team.has_badge">
        <source>badge</source>
        <translation>badge</translation>
    </message>
    <message id="desk.team.phone">
        <source>Phone %1, last used %2</source>
        <translation>Phone %1, last used %2</translation>
    </message>
    <message id="desk.team.add_title">
        <source>Add somebody</source>
        <translation>Add somebody</translation>
    </message>
    <message id="desk.team.leads">
        <source>Leads: yes</source>
        <translation>Leads: yes</translation>
    </message>
    <message id="desk.team.leads_not">
        <source>Leads: no</source>
        <translation>Leads: no</translation>
    </message>
    <message id="desk.team.add">
        <source>Add and deal a PIN</source>
        <translation>Add and deal a PIN</translation>
    </message>
    <message id="desk.team.term">
        <source>May sign in, such as 2026-11-24 08:00; an empty field sets no limit</source>
        <translation>May sign in, such as 2026-11-24 08:00; an empty field sets no limit</translation>
    </message>
    <message id="desk.team.term_from">
        <source>From</source>
        <translation>From</translation>
    </message>
    <message id="desk.team.term_to">
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message id="desk.team.term_save">
        <source>Save the times</source>
        <translation>Save the times</translation>
    </message>
    <message id="desk.team.deal">
        <source>Deal another PIN</source>
        <translation>Deal another PIN</translation>
    </message>
    <message id="desk.team.enrol">
        <source>Enrol a badge</source>
        <translation>Enrol a badge</translation>
    </message>
    <message id="desk.team.drop_badge">
        <source>Remove the badge</source>
        <translation>Remove the badge</translation>
    </message>
    <message id="desk.team.recovery">
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message id="desk.team.revoke">
        <source>Sign out everywhere</source>
        <translation>Sign out everywhere</translation>
    </message>
    <message id="desk.team.remove">
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message id="desk.team.ask.deal">
        <source>Deal Team %1 another PIN? The PIN they have stops working now.</source>
        <translation>Deal Team %1 another PIN? The PIN they have stops working now.</translation>
    </message>
    <message id="desk.team.ask.recovery">
        <source>Deal Team %1 a recovery code? It signs them in once without a PIN. An earlier code stops working.</source>
        <translation>Deal Team %1 a recovery code? It signs them in once without a PIN. An earlier code stops working.</translation>
    </message>
    <message id="desk.team.ask.revoke">
        <source>Sign Team %1 out at every desk and revoke their phones? Their PIN still works.</source>
        <translation>Sign Team %1 out at every desk and revoke their phones? Their PIN still works.</translation>
    </message>
    <message id="desk.team.ask.remove">
        <source>Remove Team %1? They are signed out everywhere and cannot sign in again.</source>
        <translation>Remove Team %1? They are signed out everywhere and cannot sign in again.</translation>
    </message>
    <message id="desk.team.ask.drop_badge">
        <source>Remove the badge of Team %1? Their PIN still works.</source>
        <translation>Remove the badge of Team %1? Their PIN still works.</translation>
    </message>
    <message id="desk.team.ask.badge">
        <source>Hold the badge of Team %1 to the reader of this desk.</source>
        <translation>Hold the badge of Team %1 to the reader of this desk.</translation>
    </message>
    <message id="desk.team.yes">
        <source>Yes, do it</source>
        <translation>Yes, do it</translation>
    </message>
    <message id="desk.team.no">
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message id="desk.team.once">
        <source>Shown only now. Give it to them alone, then put it away.</source>
        <translation>Shown only now. Give it to them alone, then put it away.</translation>
    </message>
    <message id="desk.team.put_away">
        <source>Put away</source>
        <translation>Put away</translation>
    </message>
    <message id="desk.team.ok">
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message id="desk.team.pin">
        <source>PIN of Team %1</source>
        <translation>PIN of Team %1</translation>
    </message>
    <message id="desk.team.code">
        <source>Recovery code of Team %1, good once</source>
        <translation>Recovery code of Team %1, good once</translation>
    </message>
    <message id="desk.team.badge_kept">
        <source>Team %1 can sign in with this badge.</source>
        <translation>Team %1 can sign in with this badge.</translation>
    </message>
    <message id="desk.team.badge_taken">
        <source>This badge belongs to somebody else already.</source>
        <translation>This badge belongs to somebody else already.</translation>
    </message>
    <message id="desk.team.badge_gone">
        <source>Team %1 has no badge any more.</source>
        <translation>Team %1 has no badge any more.</translation>
    </message>
    <message id="desk.team.term_kept">
        <source>The times of Team %1 are saved.</source>
        <translation>The times of Team %1 are saved.</translation>
    </message>
    <message id="desk.team.revoked">
        <source>Team %1 is signed out everywhere.</source>
        <translation>Team %1 is signed out everywhere.</translation>
    </message>
    <message id="desk.team.removed">
        <source>Team %1 is removed.</source>
        <translation>Team %1 is removed.</translation>
    </message>
    <message id="desk.team.phone_gone">
        <source>Phone %1 is revoked.</source>
        <translation>Phone %1 is revoked.</translation>
    </message>
    <message id="desk.team.taken">
        <source>There is a Team %1 already.</source>
        <translation>There is a Team %1 already.</translation>
    </message>
    <message id="desk.team.unknown">
        <source>There is no Team %1 any more.</source>
        <translation>There is no Team %1 any more.</translation>
    </message>
    <message id="desk.team.failed">
        <source>That did not work on this machine right now. Nothing was changed.</source>
        <translation>That did not work on this machine right now. Nothing was changed.</translation>
    </message>
    <message id="desk.team.last_lead">
        <source>This is the only lead. Add another lead first.</source>
        <translation>This is the only lead. Add another lead first.</translation>
    </message>
    <message id="desk.team.no_number">
        <source>A call number is 1 to 9999.</source>
        <translation>A call number is 1 to 9999.</translation>
    </message>
    <message id="desk.team.no_time">
        <source>Type times such as 2026-11-24 08:00, the second after the first.</source>
        <translation>Type times such as 2026-11-24 08:00, the second after the first.</translation>
    </message>
    <message id="desk.not_now">
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message id="desk.venue.said">
        <source>What is set here holds on every screen within two seconds, over the technician's file. The file stays as it is.</source>
        <translation>What is set here holds on every screen within two seconds, over the technician's file. The file stays as it is.</translation>
    </message>
    <message id="desk.venue.change">
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message id="desk.venue.switch_on">
        <source>Switch on</source>
        <translation>Switch on</translation>
    </message>
    <message id="desk.venue.switch_off">
        <source>Switch off</source>
        <translation>Switch off</translation>
    </message>
    <message id="desk.venue.keep">
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message id="desk.venue.cancel">
        <source>Leave it as it was</source>
        <translation>Leave it as it was</translation>
    </message>
    <message id="desk.venue.back">
        <source>As in the file</source>
        <translation>As in the file</translation>
    </message>
    <message id="desk.venue.yes">
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message id="desk.venue.no">
        <source>No</source>
        <translation>No</translation>
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
        <translation>Set by %1, %2</translation>
    </message>
    <message id="desk.venue.from.file">
        <source>From the technician's file</source>
        <translation>From the technician's file</translation>
    </message>
    <message id="desk.venue.from.built-in">
        <source>Built in</source>
        <translation>Built in</translation>
    </message>
    <message id="desk.venue.by_set_up">
        <source>the set-up</source>
        <translation>the set-up</translation>
    </message>
    <message id="desk.venue.group.venue">
        <source>The venue</source>
        <translation>The venue</translation>
    </message>
    <message id="desk.venue.group.number">
        <source>The emergency number</source>
        <translation>The emergency number</translation>
    </message>
    <message id="desk.venue.group.ways">
        <source>Places and other ways to get help</source>
        <translation>Places and other ways to get help</translation>
    </message>
    <message id="desk.venue.group.languages">
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message id="desk.venue.group.hours">
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message id="desk.venue.group.cards">
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message id="desk.venue.group.timings">
        <source>Times of a visit</source>
        <translation>Times of a visit</translation>
    </message>
    <message id="desk.venue.group.desks">
        <source>Times of a desk</source>
        <translation>Times of a desk</translation>
    </message>
    <message id="desk.venue.group.keeping">
        <source>Keeping and erasing</source>
        <translation>Keeping and erasing</translation>
    </message>
    <message id="desk.venue.outside">
        <source>Outside the team</source>
        <translation>Outside the team</translation>
    </message>
    <message id="desk.venue.of_the_team">
        <source>Of the team</source>
        <translation>Of the team</translation>
    </message>
    <message id="desk.venue.unsaid">
        <source>Steps: not said</source>
        <translation>Steps: not said</translation>
    </message>
    <message id="desk.venue.step_free">
        <source>Step-free</source>
        <translation>Step-free</translation>
    </message>
    <message id="desk.venue.steps">
        <source>With steps</source>
        <translation>With steps</translation>
    </message>
    <message id="desk.venue.drop">
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message id="desk.venue.add">
        <source>Add: %1</source>
        <translation>Add: %1</translation>
    </message>
    <message id="desk.venue.own">
        <source>In the venue's own words</source>
        <translation>In the venue's own words</translation>
    </message>
    <message id="desk.venue.add_own">
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message id="desk.venue.wrong.text">
        <source>Type %1 to %2 letters, on one line.</source>
        <translation>Type %1 to %2 letters, on one line.</translation>
    </message>
    <message id="desk.venue.wrong.zone">
        <source>Write it as Europe/Lisbon.</source>
        <translation>Write it as Europe/Lisbon.</translation>
    </message>
    <message id="desk.venue.wrong.phone">
        <source>Type digits, spaces and + alone, up to 15.</source>
        <translation>Type digits, spaces and + alone, up to 15.</translation>
    </message>
    <message id="desk.venue.wrong.time">
        <source>Write it as 07:45.</source>
        <translation>Write it as 07:45.</translation>
    </message>
    <message id="desk.venue.wrong.number">
        <source>Type a number from %1 to %2.</source>
        <translation>Type a number from %1 to %2.</translation>
    </message>
    <message id="desk.venue.wrong.hours">
        <source>Write it as Mon-Fri 09:00-23:00, with a comma between two.</source>
        <translation>Write it as Mon-Fri 09:00-23:00, with a comma between two.</translation>
    </message>
    <message id="desk.venue.wrong.switch">
        <source>First set the number that was tried.</source>
        <translation>First set the number that was tried.</translation>
    </message>
    <message id="desk.venue.wrong.rows">
        <source>Name at most %1. Other ways to get help need two at least, one of them outside the team.</source>
        <translation>Name at most %1. Other ways to get help need two at least, one of them outside the team.</translation>
    </message>
    <message id="desk.venue.wrong.choice">
        <source>Choose one of these.</source>
        <translation>Choose one of these.</translation>
    </message>
    <message id="desk.venue.wrong.several">
        <source>Choose some of these.</source>
        <translation>Choose some of these.</translation>
    </message>
    <message id="desk.venue.wrong.cards">
        <source>Type where the folder of cards is, as a full path.</source>
        <translation>Type where the folder of cards is, as a full path.</translation>
    </message>
    <message id="desk.venue.wrong.fit">
        <source>This does not fit the other settings: the small status comes before the question whether somebody is there.</source>
        <translation>This does not fit the other settings: the small status comes before the question whether somebody is there.</translation>
    </message>
    <message id="desk.venue.days">
        <source>Days: %1</source>
        <translation>Days: %1</translation>
    </message>
    <message id="desk.setting.venue.place">
        <source>Where this kiosk stands</source>
        <translation>Where this kiosk stands</translation>
    </message>
    <message id="desk.setting.venue.place.hint">
        <source>As the team calls it: 1 to 40 letters.</source>
        <translation>As the team calls it: 1 to 40 letters.</translation>
    </message>
    <message id="desk.setting.venue.place.none">
        <source>Not named</source>
        <translation>Not named</translation>
    </message>
    <message id="desk.setting.venue.vest">
        <source>What the safety team wears</source>
        <translation>What the safety team wears</translation>
    </message>
    <message id="desk.setting.venue.vest.hint">
        <source>It stands after “wears”: a purple vest.</source>
        <translation>It stands after “wears”: a purple vest.</translation>
    </message>
    <message id="desk.setting.venue.vest.none">
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message id="desk.setting.venue.time_zone">
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message id="desk.setting.venue.time_zone.hint">
        <source>Such as Europe/Lisbon. Empty: that of the machine.</source>
        <translation>Such as Europe/Lisbon. Empty: that of the machine.</translation>
    </message>
    <message id="desk.setting.venue.time_zone.none">
        <source>That of the machine</source>
        <translation>That of the machine</translation>
    </message>
    <message id="desk.setting.venue.emergency_number">
        <source>The number to call in danger</source>
        <translation>The number to call in danger</translation>
    </message>
    <message id="desk.setting.venue.emergency_number.hint">
        <source>The number of this place. The screen names it once somebody has confirmed it.</source>
        <translation>The number of this place. The screen names it once somebody has confirmed it.</translation>
    </message>
    <message id="desk.setting.venue.emergency_number.none">
        <source>Not set: the screen names 112 and 911</source>
        <translation>Not set: the screen names 112 and 911</translation>
    </message>
    <message id="desk.setting.venue.emergency_confirmed">
        <source>Somebody has tried this number or looked it up</source>
        <translation>Somebody has tried this number or looked it up</translation>
    </message>
    <message id="desk.setting.venue.language">
        <source>Language of the screens</source>
        <translation>Language of the screens</translation>
    </message>
    <message id="desk.setting.venue.language.hint">
        <source>Visitors can choose another one for themselves.</source>
        <translation>Visitors can choose another one for themselves.</translation>
    </message>
    <message id="desk.setting.venue.language.none">
        <source>Not set</source>
        <translation>Not set</translation>
    </message>
    <message id="desk.setting.venue.languages">
        <source>Languages to choose from</source>
        <translation>Languages to choose from</translation>
    </message>
    <message id="desk.setting.venue.languages.hint">
        <source>In this order; the first ones stand on the help button. None chosen: all.</source>
        <translation>In this order; the first ones stand on the help button. None chosen: all.</translation>
    </message>
    <message id="desk.setting.venue.languages.none">
        <source>All that the kiosk speaks</source>
        <translation>All that the kiosk speaks</translation>
    </message>
    <message id="desk.setting.other_ways">
        <source>Other ways to get help</source>
        <translation>Other ways to get help</translation>
    </message>
    <message id="desk.setting.other_ways.hint">
        <source>Two to four, one of them outside the team.</source>
        <translation>Two to four, one of them outside the team.</translation>
    </message>
    <message id="desk.setting.other_ways.none">
        <source>None</source>
        <translation>None</translation>
    </message>
    <message id="desk.setting.places">
        <source>Where the team can come, besides here</source>
        <translation>Where the team can come, besides here</translation>
    </message>
    <message id="desk.setting.places.hint">
        <source>Up to three.</source>
        <translation>Up to three.</translation>
    </message>
    <message id="desk.setting.places.none">
        <source>Here alone</source>
        <translation>Here alone</translation>
    </message>
    <message id="desk.setting.hours.open">
        <source>When the team is there</source>
        <translation>When the team is there</translation>
    </message>
    <message id="desk.setting.hours.open.hint">
        <source>Such as Mon-Thu 09:00-23:00, Fri-Sat 09:00-02:00. Empty: always.</source>
        <translation>Such as Mon-Thu 09:00-23:00, Fri-Sat 09:00-02:00. Empty: always.</translation>
    </message>
    <message id="desk.setting.hours.open.none">
        <source>Always</source>
        <translation>Always</translation>
    </message>
    <message id="desk.setting.display.hours">
        <source>When the screen is lit</source>
        <translation>When the screen is lit</translation>
    </message>
    <message id="desk.setting.display.hours.hint">
        <source>Such as Mon-Sun 07:00-23:30. Empty: always.</source>
        <translation>Such as Mon-Sun 07:00-23:30. Empty: always.</translation>
    </message>
    <message id="desk.setting.display.hours.none">
        <source>Always</source>
        <translation>Always</translation>
    </message>
    <message id="desk.setting.display.evening">
        <source>When the screen has its dark colours</source>
        <translation>When the screen has its dark colours</translation>
    </message>
    <message id="desk.setting.display.evening.hint">
        <source>Such as Mon-Sun 20:00-06:00. Empty: never.</source>
        <translation>Such as Mon-Sun 20:00-06:00. Empty: never.</translation>
    </message>
    <message id="desk.setting.display.evening.none">
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message id="desk.setting.drill.at">
        <source>When the kiosk tests the whole path each day</source>
        <translation>When the kiosk tests the whole path each day</translation>
    </message>
    <message id="desk.setting.drill.at.hint">
        <source>Such as 07:45. Empty: on no day.</source>
        <translation>Such as 07:45. Empty: on no day.</translation>
    </message>
    <message id="desk.setting.drill.at.none">
        <source>On no day</source>
        <translation>On no day</translation>
    </message>
    <message id="desk.setting.drill.at_opening">
        <source>Test it once more when the team's hours begin</source>
        <translation>Test it once more when the team's hours begin</translation>
    </message>
    <message id="desk.setting.content.pack">
        <source>Cards of the venue</source>
        <translation>Cards of the venue</translation>
    </message>
    <message id="desk.setting.content.pack.hint">
        <source>A folder of cards or a zip of one, as a full path. Look at them before you keep it. Empty: the program's own.</source>
        <translation>A folder of cards or a zip of one, as a full path. Look at them before you keep it. Empty: the program's own.</translation>
    </message>
    <message id="desk.setting.content.pack.none">
        <source>The program's own</source>
        <translation>The program's own</translation>
    </message>
    <message id="desk.setting.rotation.dwell_min_s">
        <source>A card stays at least</source>
        <translation>A card stays at least</translation>
    </message>
    <message id="desk.setting.rotation.dwell_min_s.hint">
        <source>Seconds, from 5 to 120.</source>
        <translation>Seconds, from 5 to 120.</translation>
    </message>
    <message id="desk.setting.rotation.per_word_s">
        <source>And for each of its words</source>
        <translation>And for each of its words</translation>
    </message>
    <message id="desk.setting.rotation.per_word_s.hint">
        <source>Seconds, from 0.3 to 3.</source>
        <translation>Seconds, from 0.3 to 3.</translation>
    </message>
    <message id="desk.setting.visit.cards_reset_s">
        <source>Cards rotate again after no touch for</source>
        <translation>Cards rotate again after no touch for</translation>
    </message>
    <message id="desk.setting.visit.cards_reset_s.hint">
        <source>Seconds, from 30 to 1800.</source>
        <translation>Seconds, from 30 to 1800.</translation>
    </message>
    <message id="desk.setting.visit.quiet_after_s">
        <source>A status becomes small after no touch for</source>
        <translation>A status becomes small after no touch for</translation>
    </message>
    <message id="desk.setting.visit.quiet_after_s.hint">
        <source>Seconds, from 10 to 600.</source>
        <translation>Seconds, from 10 to 600.</translation>
    </message>
    <message id="desk.setting.visit.reset_after_s">
        <source>A status asks whether somebody is there after</source>
        <translation>A status asks whether somebody is there after</translation>
    </message>
    <message id="desk.setting.visit.reset_after_s.hint">
        <source>Seconds, from 60 to 3600.</source>
        <translation>Seconds, from 60 to 3600.</translation>
    </message>
    <message id="desk.setting.visit.question_s">
        <source>And goes without an answer after</source>
        <translation>And goes without an answer after</translation>
    </message>
    <message id="desk.setting.visit.question_s.hint">
        <source>Seconds, from 20 to 300.</source>
        <translation>Seconds, from 20 to 300.</translation>
    </message>
    <message id="desk.setting.visit.repeat_window_s">
        <source>Taps on help are one press within</source>
        <translation>Taps on help are one press within</translation>
    </message>
    <message id="desk.setting.visit.repeat_window_s.hint">
        <source>Seconds, from 1 to 60.</source>
        <translation>Seconds, from 1 to 60.</translation>
    </message>
    <message id="desk.setting.visit.confirm_press">
        <source>The help button wants a second tap</source>
        <translation>The help button wants a second tap</translation>
    </message>
    <message id="desk.setting.staff.kiosk_lock_s">
        <source>The desk on the kiosk locks after no touch for</source>
        <translation>The desk on the kiosk locks after no touch for</translation>
    </message>
    <message id="desk.setting.staff.kiosk_lock_s.hint">
        <source>Seconds, from 20 to 600.</source>
        <translation>Seconds, from 20 to 600.</translation>
    </message>
    <message id="desk.setting.staff.desk_lock_s">
        <source>Other desks lock after no touch for</source>
        <translation>Other desks lock after no touch for</translation>
    </message>
    <message id="desk.setting.staff.desk_lock_s.hint">
        <source>Seconds, from 60 to 7200.</source>
        <translation>Seconds, from 60 to 7200.</translation>
    </message>
    <message id="desk.setting.staff.duty_input_min">
        <source>Nobody counts as listening after no touch for</source>
        <translation>Nobody counts as listening after no touch for</translation>
    </message>
    <message id="desk.setting.staff.duty_input_min.hint">
        <source>Minutes, from 5 to 240.</source>
        <translation>Minutes, from 5 to 240.</translation>
    </message>
    <message id="desk.setting.keeping.retention_days">
        <source>Requests are erased after they were closed for</source>
        <translation>Requests are erased after they were closed for</translation>
    </message>
    <message id="desk.setting.keeping.retention_days.hint">
        <source>Days, from 1 to 365. Above 90, write down why.</source>
        <translation>Days, from 1 to 365. Above 90, write down why.</translation>
    </message>
    <message id="desk.cards.look">
        <source>Look at these cards</source>
        <translation>Look at these cards</translation>
    </message>
    <message id="desk.cards.looking">
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message id="desk.cards.seen">
        <source>Cards that the kiosk can show: %1</source>
        <translation>Cards that the kiosk can show: %1</translation>
    </message>
    <message id="desk.cards.refused">
        <source>The kiosk cannot show these cards.</source>
        <translation>The kiosk cannot show these cards.</translation>
    </message>
    <message id="desk.message">
        <source>A message over all cards</source>
        <translation>A message over all cards</translation>
    </message>
    <message id="desk.message.said">
        <source>For an emergency of the venue. It stands in each visitor's language, and the help button stays.</source>
        <translation>For an emergency of the venue. It stands in each visitor's language, and the help button stays.</translation>
    </message>
    <message id="desk.message.put_up">
        <source>Put it up on every screen</source>
        <translation>Put it up on every screen</translation>
    </message>
    <message id="desk.message.take_down">
        <source>Take it down</source>
        <translation>Take it down</translation>
    </message>
    <message id="desk.message.since">
        <source>On every screen. Put up by %1, %2</source>
        <translation>On every screen. Put up by %1, %2</translation>
    </message>
    <message id="desk.kept">
        <source>What is kept</source>
        <translation>What is kept</translation>
    </message>
    <message id="desk.kept.rule">
        <source>Closed requests are erased this many days after their closing: %1</source>
        <translation>Closed requests are erased this many days after their closing: %1</translation>
    </message>
    <message id="desk.kept.none">
        <source>No closed request is kept right now.</source>
        <translation>No closed request is kept right now.</translation>
    </message>
    <message id="desk.kept.due">
        <source>Closed requests kept: %1. The first goes on %2, the last on %3.</source>
        <translation>Closed requests kept: %1. The first goes on %2, the last on %3.</translation>
    </message>
    <message id="desk.kept.soon">
        <source>Going within three days: %1. Write the report before that.</source>
        <translation>Going within three days: %1. Write the report before that.</translation>
    </message>
    <message id="desk.kept.unended">
        <source>Not closed yet: %1. They are kept until somebody closes them.</source>
        <translation>Not closed yet: %1. They are kept until somebody closes them.</translation>
    </message>
    <message id="desk.kept.waits">
        <source>Erasing waits for you</source>
        <translation>Erasing waits for you</translation>
    </message>
    <message id="desk.kept.clock">
        <extracomment>%1: date and time</extracomment>
        <source>This machine's clock has jumped. Is this right? %1</source>
        <translation>This machine's clock has jumped. Is this right? %1</translation>
    </message>
    <message id="desk.kept.clock_right">
        <source>The date is right</source>
        <translation>The date is right</translation>
    </message>
    <message id="desk.kept.clock_confirmed">
        <source>Noted. Erasing goes on a day from now.</source>
        <translation>Noted. Erasing goes on a day from now.</translation>
    </message>
    <message id="desk.kept.here">
        <source>Copies on this machine</source>
        <translation>Copies on this machine</translation>
    </message>
    <message id="desk.kept.copies">
        <source>Copies: %1. The last: %2</source>
        <translation>Copies: %1. The last: %2</translation>
    </message>
    <message id="desk.kept.no_copy">
        <source>No copy yet. One is made each day.</source>
        <translation>No copy yet. One is made each day.</translation>
    </message>
    <message id="desk.kept.copy_now">
        <source>Copy now</source>
        <translation>Copy now</translation>
    </message>
    <message id="desk.kept.copied">
        <source>Copied and checked. Size in kB: %1</source>
        <translation>Copied and checked. Size in kB: %1</translation>
    </message>
    <message id="desk.export">
        <source>Export all requests</source>
        <translation>Export all requests</translation>
    </message>
    <message id="desk.export.line">
        <source>Without notes. Who answered is left out, unless you tick it.</source>
        <translation>Without notes. Who answered is left out, unless you tick it.</translation>
    </message>
    <message id="desk.export.csv">
        <source>Table (CSV)</source>
        <translation>Table (CSV)</translation>
    </message>
    <message id="desk.export.json">
        <source>For programs (JSON)</source>
        <translation>For programs (JSON)</translation>
    </message>
    <message id="desk.export.with_numbers">
        <source>With call numbers</source>
        <translation>With call numbers</translation>
    </message>
    <message id="desk.export.write">
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message id="desk.export.done">
        <source>Requests written: %1. The file: %2</source>
        <translation>Requests written: %1. The file: %2</translation>
    </message>
    <message id="desk.end.line">
        <source>Each step is yours to take, in any order. Nothing here happens by itself.</source>
        <translation>Each step is yours to take, in any order. Nothing here happens by itself.</translation>
    </message>
    <message id="desk.end.open">
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
    <message id="desk.end.none_open">
        <source>Nothing is open.</source>
        <translation>Nothing is open.</translation>
    </message>
    <message id="desk.end.show">
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message id="desk.end.report_line">
        <source>The numbers of the event, to save or print. Do this before you erase.</source>
        <translation>The numbers of the event, to save or print. Do this before you erase.</translation>
    </message>
    <message id="desk.end.to_export">
        <source>To the export</source>
        <translation>To the export</translation>
    </message>
    <message id="desk.end.export_line">
        <source>A table of all requests, if your organisation keeps one.</source>
        <translation>A table of all requests, if your organisation keeps one.</translation>
    </message>
    <message id="desk.end.take_along">
        <source>A copy to take along</source>
        <translation>A copy to take along</translation>
    </message>
    <message id="desk.end.copy_line">
        <source>All requests and notes in one file. It is not encrypted: keep the stick safe.</source>
        <translation>All requests and notes in one file. It is not encrypted: keep the stick safe.</translation>
    </message>
    <message id="desk.end.copy">
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message id="desk.end.copied">
        <source>Copied and checked. The file: %1</source>
        <translation>Copied and checked. The file: %1</translation>
    </message>
    <message id="desk.end.who_answers">
        <source>Phones and people for this event</source>
        <translation>Phones and people for this event</translation>
    </message>
    <message id="desk.end.access">
        <source>Paired phones: %1. People with an end date: %2.</source>
        <translation>Paired phones: %1. People with an end date: %2.</translation>
    </message>
    <message id="desk.end.no_access">
        <source>No phone is paired, and nobody has an end date.</source>
        <translation>No phone is paired, and nobody has an end date.</translation>
    </message>
    <message id="desk.end.end_access">
        <source>End their access</source>
        <translation>End their access</translation>
    </message>
    <message id="desk.end.end_access_ask">
        <source>Unpair all phones and remove everybody with an end date? They cannot answer any more.</source>
        <translation>Unpair all phones and remove everybody with an end date? They cannot answer any more.</translation>
    </message>
    <message id="desk.end.ended">
        <source>Access ended: %1</source>
        <translation>Access ended: %1</translation>
    </message>
    <message id="desk.end.erasing">
        <source>Erasing</source>
        <translation>Erasing</translation>
    </message>
    <message id="desk.end.goes">
        <source>Closed requests: %1. By themselves they are all gone on %2.</source>
        <translation>Closed requests: %1. By themselves they are all gone on %2.</translation>
    </message>
    <message id="desk.end.nothing_closed">
        <source>There is no closed request to erase.</source>
        <translation>There is no closed request to erase.</translation>
    </message>
    <message id="desk.end.erase">
        <source>Erase now</source>
        <translation>Erase now</translation>
    </message>
    <message id="desk.end.erase_ask">
        <source>Erase all closed requests and their notes, for good, and in every copy on this machine? Requests: %1</source>
        <translation>Erase all closed requests and their notes, for good, and in every copy on this machine? Requests: %1</translation>
    </message>
    <message id="desk.end.erased">
        <source>Erased, in every copy on this machine too. Requests: %1</source>
        <translation>Erased, in every copy on this machine too. Requests: %1</translation>
    </message>
    <message id="desk.end.erased_but">
        <source>Requests erased: %1. Not cleaned yet: %2. It is tried again each day.</source>
        <translation>Requests erased: %1. Not cleaned yet: %2. It is tried again each day.</translation>
    </message>
    <message id="desk.end.yes">
        <source>Yes, do it</source>
        <translation>Yes, do it</translation>
    </message>
    <message id="desk.end.no">
        <source>No</source>
        <translation>No</translation>
    </message>
    <message id="desk.end.counting">
        <source>Counting what this machine still holds…</source>
        <translation>Counting what this machine still holds…</translation>
    </message>
    <message id="desk.end.empty">
        <source>This machine holds no requests any more.</source>
        <translation>This machine holds no requests any more.</translation>
    </message>
    <message id="desk.end.holds">
        <source>This machine still holds requests: %1. Where: %2</source>
        <translation>This machine still holds requests: %1. Where: %2</translation>
    </message>
    <message id="desk.end.unread">
        <source>These files could not be read and may hold some: %1</source>
        <translation>These files could not be read and may hold some: %1</translation>
    </message>
    <message id="desk.end.to_report">
        <source>To the report</source>
        <translation>To the report</translation>
    </message>
    <message id="desk.end.report">
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message id="desk.cards">
        <source>Cards to print</source>
        <translation>Cards to print</translation>
    </message>
    <message id="desk.cards.signs">
        <source>Signs to hold up</source>
        <translation>Signs to hold up</translation>
    </message>
    <message id="desk.cards.signs.line">
        <source>All 48 signs, four to a page</source>
        <translation>All 48 signs, four to a page</translation>
    </message>
    <message id="desk.cards.numbers">
        <source>Call numbers</source>
        <translation>Call numbers</translation>
    </message>
    <message id="desk.cards.numbers.line">
        <source>One for each person on the team, ten to a page; no PIN is on them</source>
        <translation>One for each person on the team, ten to a page; no PIN is on them</translation>
    </message>
    <message id="desk.cards.save">
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message id="desk.about">
        <source>What is inside</source>
        <translation>What is inside</translation>
    </message>
    <message id="desk.about.said">
        <source>Allyship Kiosk %1, under the Apache License 2.0. It works with these packages, each under its own licence:</source>
        <translation>Allyship Kiosk %1, under the Apache License 2.0. It works with these packages, each under its own licence:</translation>
    </message>
    <message id="desk.about.unnamed">
        <source>Licence not named by its package</source>
        <translation>Licence not named by its package</translation>
    </message>
    <message id="desk.about.looking">
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message id="desk.sheet.title">
        <source>From a spreadsheet</source>
        <translation>From a spreadsheet</translation>
    </message>
    <message id="desk.sheet.line">
        <extracomment>number, lead, from, to stay in English: they are the names of the columns</extracomment>
        <source>CSV files on sticks and in this user's documents. A team has the columns number, lead, from, to; a roster number, from, to.</source>
        <translation>CSV files on sticks and in this user's documents. A team has the columns number, lead, from, to; a roster number, from, to.</translation>
    </message>
    <message id="desk.sheet.none">
        <source>No CSV file lies on a stick or in this user's documents.</source>
        <translation>No CSV file lies on a stick or in this user's documents.</translation>
    </message>
    <message id="desk.sheet.again">
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message id="desk.sheet.as_team">
        <source>As team</source>
        <translation>As team</translation>
    </message>
    <message id="desk.sheet.as_roster">
        <source>As roster</source>
        <translation>As roster</translation>
    </message>
    <message id="desk.sheet.wrong">
        <source>Nothing is taken from this file before it is mended.</source>
        <translation>Nothing is taken from this file before it is mended.</translation>
    </message>
    <message id="desk.sheet.more">
        <source>Further cells that cannot be read: %1</source>
        <translation>Further cells that cannot be read: %1</translation>
    </message>
    <message id="desk.sheet.cell">
        <source>Line %1, column %2</source>
        <translation>Line %1, column %2</translation>
    </message>
    <message id="desk.sheet.expected">
        <source>%1: expected %2, got %3</source>
        <translation>%1: expected %2, got %3</translation>
    </message>
    <message id="desk.sheet.would_add">
        <source>This would add people: %1, of them leads: %2. Each is dealt a PIN that is shown once.</source>
        <translation>This would add people: %1, of them leads: %2. Each is dealt a PIN that is shown once.</translation>
    </message>
    <message id="desk.sheet.would_take">
        <source>This would take the place of the roster. Shifts: %1</source>
        <translation>This would take the place of the roster. Shifts: %1</translation>
    </message>
    <message id="desk.sheet.added">
        <source>People added: %1</source>
        <translation>People added: %1</translation>
    </message>
    <message id="desk.sheet.kept">
        <source>The roster is kept. Shifts: %1</source>
        <translation>The roster is kept. Shifts: %1</translation>
    </message>
    <message id="desk.sheet.nothing">
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message id="desk.sheet.number">
        <source>a call number, 1 to 9999</source>
        <translation>a call number, 1 to 9999</translation>
    </message>
    <message id="desk.sheet.free">
        <source>a call number that nobody has yet</source>
        <translation>a call number that nobody has yet</translation>
    </message>
    <message id="desk.sheet.of_the_team">
        <source>the call number of somebody of the team</source>
        <translation>the call number of somebody of the team</translation>
    </message>
    <message id="desk.sheet.yes_or_no">
        <extracomment>The words yes and no stay in English: they are what the file holds</extracomment>
        <source>yes or no</source>
        <translation>yes or no</translation>
    </message>
    <message id="desk.sheet.time">
        <source>a time such as 2026-11-24 08:00</source>
        <translation>a time such as 2026-11-24 08:00</translation>
    </message>
    <message id="desk.sheet.later">
        <source>a time after the first one</source>
        <translation>a time after the first one</translation>
    </message>
    <message id="desk.sheet.one_at_a_time">
        <source>one shift of this person at a time</source>
        <translation>one shift of this person at a time</translation>
    </message>
    <message id="desk.sheet.a_line">
        <source>at least one line below the names of the columns</source>
        <translation>at least one line below the names of the columns</translation>
    </message>
    <message id="report.title">
        <extracomment>Title of the one-page report, also on paper</extracomment>
        <source>Requests to the safety team</source>
        <translation>Requests to the safety team</translation>
    </message>
    <message id="report.days">
        <extracomment>Two days, such as 2026-11-20</extracomment>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message id="report.all_days">
        <source>All days</source>
        <translation>All days</translation>
    </message>
    <message id="report.made">
        <extracomment>A day and a time of day</extracomment>
        <source>Made %1</source>
        <translation>Made %1</translation>
    </message>
    <message id="report.requests">
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message id="report.answered">
        <source>Answered with “I’m going”</source>
        <translation>Answered with “I’m going”</translation>
    </message>
    <message id="report.unanswered">
        <source>Nobody said “I’m going”</source>
        <translation>Nobody said “I’m going”</translation>
    </message>
    <message id="report.hours">
        <source>Requests by hour of the day</source>
        <translation>Requests by hour of the day</translation>
    </message>
    <message id="report.hour">
        <extracomment>An hour of the day, such as 14</extracomment>
        <source>From %1:00</source>
        <translation>From %1:00</translation>
    </message>
    <message id="report.coming">
        <extracomment>Title of a line: the median time until somebody says I'm going, in minutes and seconds, by hour of the press</extracomment>
        <source>Time until “I’m going”: half within, by hour</source>
        <translation>Time until “I’m going”: half within, by hour</translation>
    </message>
    <message id="report.kiosks">
        <source>Requests by kiosk</source>
        <translation>Requests by kiosk</translation>
    </message>
    <message id="report.further_kiosks">
        <source>All further kiosks</source>
        <translation>All further kiosks</translation>
    </message>
    <message id="report.often_false">
        <extracomment>Beside a kiosk: 5 or more of its requests were mistaken presses, or nobody was there</extracomment>
        <source>5 or more mistaken, or nobody there</source>
        <translation>5 or more mistaken, or nobody there</translation>
    </message>
    <message id="report.endings">
        <source>What became of them</source>
        <translation>What became of them</translation>
    </message>
    <message id="report.ending.withdrawn">
        <source>Withdrawn at the kiosk</source>
        <translation>Withdrawn at the kiosk</translation>
    </message>
    <message id="report.ending.open">
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
    <message id="report.times">
        <source>From the press until</source>
        <translation>From the press until</translation>
    </message>
    <message id="report.half">
        <extracomment>Head of a column: the median time</extracomment>
        <source>Half within</source>
        <translation>Half within</translation>
    </message>
    <message id="report.nine">
        <extracomment>Head of a column: the 90th percentile of times</extracomment>
        <source>9 of 10 within</source>
        <translation>9 of 10 within</translation>
    </message>
    <message id="report.step.shown">
        <source>Shown at a desk or page</source>
        <translation>Shown at a desk or page</translation>
    </message>
    <message id="report.step.seen">
        <source>Seen by a person</source>
        <translation>Seen by a person</translation>
    </message>
    <message id="report.step.coming">
        <source>“I’m going”</source>
        <translation>“I’m going”</translation>
    </message>
    <message id="report.step.arrived">
        <source>With the person</source>
        <translation>With the person</translation>
    </message>
    <message id="report.small">
        <source>fewer than 5</source>
        <translation>fewer than 5</translation>
    </message>
    <message id="report.held_back">
        <source>5 or more, not told</source>
        <translation>5 or more, not told</translation>
    </message>
    <message id="report.too_few">
        <source>Too few requests to show this.</source>
        <translation>Too few requests to show this.</translation>
    </message>
    <message id="report.none">
        <source>No requests in these days.</source>
        <translation>No requests in these days.</translation>
    </message>
    <message id="report.note.small">
        <extracomment>%1: &lt;5, %2: 5+</extracomment>
        <source>“%1” is 1 to 4. “%2” is 5 or more, not told exactly so that no “%1” can be worked out.</source>
        <translation>“%1” is 1 to 4. “%2” is 5 or more, not told exactly so that no “%1” can be worked out.</translation>
    </message>
    <message id="report.note.drills">
        <source>Drills are not counted. A step taken back within 10 seconds is not counted either.</source>
        <translation>Drills are not counted. A step taken back within 10 seconds is not counted either.</translation>
    </message>
    <message id="report.note.people">
        <source>No figure is about a person. Pass on one report of an event: two of them could be subtracted.</source>
        <translation>No figure is about a person. Pass on one report of an event: two of them could be subtracted.</translation>
    </message>
    <message id="report.note.often_false">
        <extracomment>%1: an asterisk</extracomment>
        <source>%1 At this kiosk 5 or more were mistaken presses, or nobody was there.</source>
        <translation>%1 At this kiosk 5 or more were mistaken presses, or nobody was there.</translation>
    </message>
    <message id="report.note.erased">
        <extracomment>How many requests were erased, by the venue's rule of how long they are kept</extracomment>
        <source>Erased by now, and in no other number here: %1</source>
        <translation>Erased by now, and in no other number here: %1</translation>
    </message>
    <message id="report.item">
        <extracomment>A name and its number, as a screen reader says it</extracomment>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="message.leave">
        <extracomment>Stands in large letters over all cards in an emergency of the venue: calm and short</extracomment>
        <source>Please leave the building now.</source>
        <translation>Please leave the building now.</translation>
    </message>
    <message id="message.leave.more">
        <source>Walk calmly to the nearest exit. Do not use lifts. If you cannot use stairs, tell somebody near you.</source>
        <translation>Walk calmly to the nearest exit. Do not use lifts. If you cannot use stairs, tell somebody near you.</translation>
    </message>
    <message id="message.assembly">
        <source>Please go to the assembly point.</source>
        <translation>Please go to the assembly point.</translation>
    </message>
    <message id="message.assembly.more">
        <source>Walk calmly. If you do not know where it is, ask anybody from the staff.</source>
        <translation>Walk calmly. If you do not know where it is, ask anybody from the staff.</translation>
    </message>
    <message id="message.stay">
        <source>Please stay inside, where you are.</source>
        <translation>Please stay inside, where you are.</translation>
    </message>
    <message id="message.stay.more">
        <source>Wait until the staff say that you can leave.</source>
        <translation>Wait until the staff say that you can leave.</translation>
    </message>
    <message id="message.paused">
        <source>The event is paused.</source>
        <translation>The event is paused.</translation>
    </message>
    <message id="message.paused.more">
        <source>Please wait. The staff will say when it goes on.</source>
        <translation>Please wait. The staff will say when it goes on.</translation>
    </message>
    <message id="message.listen">
        <source>Please follow what the staff say.</source>
        <translation>Please follow what the staff say.</translation>
    </message>
    <message id="message.listen.more">
        <source>Listen for announcements, and help those near you to understand them.</source>
        <translation>Listen for announcements, and help those near you to understand them.</translation>
    </message>
    <message id="message.since">
        <extracomment>%1: a time such as 14:32; stands small below a message of the venue</extracomment>
        <source>From the venue, %1</source>
        <translation>From the venue, %1</translation>
    </message>
    <message id="setup.title">
        <source>Set up this kiosk</source>
        <translation>Set up this kiosk</translation>
    </message>
    <message id="setup.page">
        <source>Set up this kiosk: page %1 of %2</source>
        <translation>Set up this kiosk: page %1 of %2</translation>
    </message>
    <message id="setup.venue">
        <source>The venue</source>
        <translation>The venue</translation>
    </message>
    <message id="setup.venue.said">
        <source>How the kiosk calls this place. Everything can be changed later at a desk.</source>
        <translation>How the kiosk calls this place. Everything can be changed later at a desk.</translation>
    </message>
    <message id="setup.number">
        <source>The number to call in danger</source>
        <translation>The number to call in danger</translation>
    </message>
    <message id="setup.number.said">
        <source>The screen names it once somebody here has tried it or looked it up. Until then it names 112 and 911.</source>
        <translation>The screen names it once somebody here has tried it or looked it up. Until then it names 112 and 911.</translation>
    </message>
    <message id="setup.ways">
        <source>Other ways to get help</source>
        <translation>Other ways to get help</translation>
    </message>
    <message id="setup.ways.said">
        <source>They stand beside the help button when nobody from the team listens. A desk, a person or a number is better than general words.</source>
        <translation>They stand beside the help button when nobody from the team listens. A desk, a person or a number is better than general words.</translation>
    </message>
    <message id="setup.languages">
        <source>Languages and hours</source>
        <translation>Languages and hours</translation>
    </message>
    <message id="setup.languages.said">
        <source>What visitors can choose from, and when the team is there.</source>
        <translation>What visitors can choose from, and when the team is there.</translation>
    </message>
    <message id="setup.lead">
        <source>The first lead</source>
        <translation>The first lead</translation>
    </message>
    <message id="setup.lead.said">
        <source>A lead signs in at the desk with a call number and a PIN, adds the team and changes settings.</source>
        <translation>A lead signs in at the desk with a call number and a PIN, adds the team and changes settings.</translation>
    </message>
    <message id="setup.lead.deal">
        <source>Deal a PIN</source>
        <translation>Deal a PIN</translation>
    </message>
    <message id="setup.lead.lower">
        <source>A lower call number</source>
        <translation>A lower call number</translation>
    </message>
    <message id="setup.lead.higher">
        <source>A higher call number</source>
        <translation>A higher call number</translation>
    </message>
    <message id="setup.lead.failed">
        <source>No PIN was dealt. The number may be taken, or the disk refuses. Choose another number, or try again.</source>
        <translation>No PIN was dealt. The number may be taken, or the disk refuses. Choose another number, or try again.</translation>
    </message>
    <message id="setup.lead.pin">
        <source>The PIN of Team %1</source>
        <translation>The PIN of Team %1</translation>
    </message>
    <message id="setup.lead.code">
        <source>Recovery code of Team %1, good once, for when the PIN is lost</source>
        <translation>Recovery code of Team %1, good once, for when the PIN is lost</translation>
    </message>
    <message id="setup.lead.write">
        <source>Write both down now. They are shown on this page alone.</source>
        <translation>Write both down now. They are shown on this page alone.</translation>
    </message>
    <message id="setup.lead.dealt">
        <source>A PIN was dealt. It is not shown again.</source>
        <translation>A PIN was dealt. It is not shown again.</translation>
    </message>
    <message id="setup.test">
        <source>Test this machine</source>
        <translation>Test this machine</translation>
    </message>
    <message id="setup.test.said">
        <source>Whether a request would be saved, sent on and heard.</source>
        <translation>Whether a request would be saved, sent on and heard.</translation>
    </message>
    <message id="setup.test.saved.yes">
        <source>Requests can be saved.</source>
        <translation>Requests can be saved.</translation>
    </message>
    <message id="setup.test.saved.no">
        <source>Requests cannot be saved. Look at the disk: allyship-kiosk doctor.</source>
        <translation>Requests cannot be saved. Look at the disk: allyship-kiosk doctor.</translation>
    </message>
    <message id="setup.test.relay.yes">
        <source>The process that calls the team runs.</source>
        <translation>The process that calls the team runs.</translation>
    </message>
    <message id="setup.test.relay.no">
        <source>The process that calls the team has not started yet.</source>
        <translation>The process that calls the team has not started yet.</translation>
    </message>
    <message id="setup.test.ring">
        <source>Play the bell</source>
        <translation>Play the bell</translation>
    </message>
    <message id="setup.test.heard_it">
        <source>I heard it</source>
        <translation>I heard it</translation>
    </message>
    <message id="setup.test.heard_nothing">
        <source>I heard nothing</source>
        <translation>I heard nothing</translation>
    </message>
    <message id="setup.test.sound.none">
        <source>This machine has no sound. A desk can alert by light.</source>
        <translation>This machine has no sound. A desk can alert by light.</translation>
    </message>
    <message id="setup.test.sound.heard">
        <source>The bell can be heard.</source>
        <translation>The bell can be heard.</translation>
    </message>
    <message id="setup.test.sound.unheard">
        <source>Look at the volume and the loudspeaker. A desk can alert by light.</source>
        <translation>Look at the volume and the loudspeaker. A desk can alert by light.</translation>
    </message>
    <message id="setup.test.path">
        <source>When the cards come up, the kiosk tests the whole path by itself. What came of it stands at the desk.</source>
        <translation>When the cards come up, the kiosk tests the whole path by itself. What came of it stands at the desk.</translation>
    </message>
    <message id="setup.test.lead.yes">
        <source>A lead can sign in.</source>
        <translation>A lead can sign in.</translation>
    </message>
    <message id="setup.test.lead.no">
        <source>Nobody can sign in yet. Go back and deal a PIN.</source>
        <translation>Nobody can sign in yet. Go back and deal a PIN.</translation>
    </message>
    <message id="setup.next">
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message id="setup.back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="setup.finish">
        <source>Finish and show the cards</source>
        <translation>Finish and show the cards</translation>
    </message>
    <message id="setup.skip">
        <source>Skip the set-up</source>
        <translation>Skip the set-up</translation>
    </message>
    <message id="setup.skip.said">
        <source>The set-up then never comes again. Settings can be changed in the file, and a lead is added at a terminal: allyship-kiosk staff add 1 --lead.</source>
        <translation>The set-up then never comes again. Settings can be changed in the file, and a lead is added at a terminal: allyship-kiosk staff add 1 --lead.</translation>
    </message>
    <message id="setup.skip.yes">
        <source>Skip it for good</source>
        <translation>Skip it for good</translation>
    </message>
    <message id="setup.skip.no">
        <source>Go on with it</source>
        <translation>Go on with it</translation>
    </message>
    <message id="cards.team">
        <extracomment>On a printed card, below a call number</extracomment>
        <source>Safety team</source>
        <translation>Safety team</translation>
    </message>
    <message id="cards.numbers">
        <extracomment>Title of printed cards</extracomment>
        <source>Call numbers</source>
        <translation>Call numbers</translation>
    </message>
    <message id="cards.signs">
        <extracomment>Title of printed cards: the match signs</extracomment>
        <source>Signs</source>
        <translation>Signs</translation>
    </message>
    <message id="cards.sign_line">
        <extracomment>A shape and a colour: circle, blue</extracomment>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
</TS>
