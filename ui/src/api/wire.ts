// Generated from src-tauri/wire by `USHER_WRITE_TYPES=1 cargo test -p usher --lib`. Do not edit.

export type Group = "government" | "un" | "academia" | "industry" | "other";

export type Mode = "in person" | "online";

export type Status = "confirmed" | "cancelled" | "waitlisted" | "pending";

export type Role = "guest" | "speaker" | "moderator" | "organizer" | "interpreter" | "press" | "staff" | "crew";

export type Kind = "roster_revision" | "checked_in" | "refused" | "substituted" | "code_linked" | "left" | "returned" | "waiting" | "lunch_claimed" | "lunch_granted" | "lunch_plan_set" | "event_set" | "ticket_issued" | "note_added" | "attention_set" | "attention_met" | "online_presence" | "arrivals_closed" | "figures_stated" | "undone" | "clock_jumped" | "exported" | "purged" | "staff_set" | "pin_entered";

export type StaffRole = "desk" | "supervisor" | "organizer";

export type Right = "override" | "grant_lunch" | "undo_others" | "close_arrivals" | "set_up" | "leave_kiosk" | "share" | "staff";

export type CatererCount = "requested" | "planned" | "guarantee" | "here" | "expected" | "forecast" | "claimed" | "left" | "due" | "held" | "free" | "mouths";

export type LunchMode = "check-in" | "desk" | "buffet";

export type Means = "scan" | "look_up" | "declared" | "group";

export type Expectation = "due" | "claimed" | "granted" | "none_left" | "no";

export type Evidence = "code" | "name" | "latin" | "affiliation" | "sounds_like" | "typo";

export type Standing = "on_time" | "late" | "joined_online" | "substituted_for" | "not_yet" | "no_show" | "came_in_person" | "joined" | "not_joined" | "cancelled" | "not_confirmed" | "walk_in";

export type InPersonCount = "registered" | "confirmed" | "on_time" | "late" | "substituted_for" | "joined_online" | "not_yet" | "no_show" | "cancelled" | "not_confirmed";

export type OnlineCount = "registered" | "came_in_person" | "joined" | "joined_on_time" | "joined_late" | "not_joined" | "cancelled" | "not_confirmed";

export type Fate = "matched" | "nobody" | "several" | "contradicted" | "bot" | "device" | "ignored" | "absent" | "waited" | "elsewhen";

export type Total = "participants" | "unique_viewers" | "users" | "registered" | "most_at_once" | "meeting_length" | "average_length" | "row_length";

export type Words = { 
/**
 * The name of the text.
 */
id: string, 
/**
 * What stands in it.
 */
values: Record<string, string | number>, };

export type Failure = { 
/**
 * What a screen branches on.
 */
code: FailureCode, 
/**
 * What broke, where, and what to do next, for a person to read.
 */
message: string, 
/**
 * The same as a text of the catalogue, where there is one.
 */
words?: Words, 
/**
 * Whose PIN is asked for, where that is what is missing.
 */
pin?: PinAsked, };

export type FailureCode = "no_event" | "in_use" | "scan_again" | "problems" | "needs_pin" | "wrong_pin" | "pin_waits" | "locked" | "other";

export type PinAsked = { 
/**
 * What for; none after a wrong one, and where it is to sit down.
 */
right: Right, 
/**
 * Who may enter theirs.
 */
who: Array<string>, 
/**
 * How many seconds the next try has to wait.
 */
wait: number, };

export type Card = { 
/**
 * Their id.
 */
id: string, 
/**
 * The name to show.
 */
name: string, 
/**
 * Whether it is a place of a registration that has no name yet.
 */
unnamed?: boolean, 
/**
 * The name in Latin letters, where it isn't.
 */
latin_name?: string, 
/**
 * H.E., Dr., Mme.
 */
honorific?: string, 
/**
 * Whom they come from.
 */
affiliation?: string, 
/**
 * The language to greet them in, as a BCP 47 tag; it also picks the forms of their name's letters.
 */
language?: string, 
/**
 * Which of the audiences.
 */
group: Group, 
/**
 * How their seat was registered.
 */
mode: Mode, 
/**
 * The role of their seat.
 */
role: Role, 
/**
 * What became of the registration.
 */
status: Status, 
/**
 * The people they belong to.
 */
party?: string, 
/**
 * What they can expect at lunch.
 */
lunch: Expectation, 
/**
 * Of which diet.
 */
diet: string, 
/**
 * Diets of which there is a plate, where there is none of theirs.
 */
other_diets?: Array<string>, 
/**
 * In whose place they come.
 */
in_place_of?: string, };

export type Attention = { 
/**
 * Why.
 */
kind: "role" | "access" | "attention" | "note", 
/**
 * In words.
 */
text: string, };

export type OutcomeWord = "admitted" | "echo" | "already_in" | "online_registrant" | "unlinked" | "not_confirmed" | "cancelled" | "other_event" | "revoked" | "forged" | "not_a_ticket" | "unknown" | "room_full" | "ambiguous";

export type Admission = { 
/**
 * From when it counts.
 */
at: string, 
/**
 * The name of the desk.
 */
desk: string, 
/**
 * By which means.
 */
means: Means, };

export type Scan = { 
/**
 * Which of the outcomes.
 */
outcome: OutcomeWord, 
/**
 * Whether after the cutoff.
 */
late: boolean, 
/**
 * Whom it is about.
 */
attendee?: Card, 
/**
 * What the desk must see about them.
 */
attention: Array<Attention>, 
/**
 * The entry that says so.
 */
entry?: string, 
/**
 * Its act.
 */
act?: string, 
/**
 * When it was seen.
 */
read_at: string, 
/**
 * The admission that made the seat arrive, where it was not this one.
 */
first?: Admission, 
/**
 * Who came in on the seat, where that is somebody else.
 */
holder?: Card, 
/**
 * Whether they went since.
 */
left?: boolean, 
/**
 * Those among whom to pick.
 */
candidates?: Array<Card>, };

export type Verdict = { 
/**
 * What is particular to the outcome.
 */
detail: Detail, 
/**
 * How many others of their party are not in and may come in without a question.
 */
companions: number, 
/**
 * How many plates of their diet are free; none at a buffet.
 */
plates_free?: number, 
/**
 * When they had their lunch, where they had it.
 */
lunch_at?: string, 
/**
 * Instants of undone admissions of this seat: a new one may count from such an instant.
 */
undone_at: Array<string>, 
/**
 * Whether it asks something.
 */
asks: boolean, 
/**
 * Whose contact card it is, where it is one.
 */
contact?: ContactCard, 
/**
 * How long it took; none for an answer that is only shown again.
 */
took?: Took, 
/**
 * Which of the outcomes.
 */
outcome: OutcomeWord, 
/**
 * Whether after the cutoff.
 */
late: boolean, 
/**
 * Whom it is about.
 */
attendee?: Card, 
/**
 * What the desk must see about them.
 */
attention: Array<Attention>, 
/**
 * The entry that says so.
 */
entry?: string, 
/**
 * Its act.
 */
act?: string, 
/**
 * When it was seen.
 */
read_at: string, 
/**
 * The admission that made the seat arrive, where it was not this one.
 */
first?: Admission, 
/**
 * Who came in on the seat, where that is somebody else.
 */
holder?: Card, 
/**
 * Whether they went since.
 */
left?: boolean, 
/**
 * Those among whom to pick.
 */
candidates?: Array<Card>, };

export type ContactCard = { 
/**
 * The name on it; empty where it has none.
 */
name: string, 
/**
 * The preferred e-mail address on it.
 */
email?: string, 
/**
 * The organization on it.
 */
organization?: string, 
/**
 * Who fits, best first.
 */
found: Found, 
/**
 * The one who surely fits.
 */
strong?: string, };

export type Detail = { 
/**
 * The system whose ticket it is or would be.
 */
system?: string, 
/**
 * Which other event.
 */
which?: string, 
/**
 * What it is that is no ticket.
 */
what?: Thing, 
/**
 * The name of the pass that it is.
 */
pass?: string, 
/**
 * Why a code cannot be placed.
 */
why?: Why, 
/**
 * When a newer ticket was issued.
 */
reissued_at?: string, 
/**
 * How many are inside.
 */
inside?: number, 
/**
 * How many the room holds.
 */
capacity?: number, };

export type Thing = "set_up_code" | "online_link" | "order" | "web_address" | "wifi_code" | "contact_card" | "mail" | "phone" | "location" | "calendar_entry" | "pass" | "scanner_card" | "empty" | "too_long";

export type Why = "misread" | "never_issued" | "not_on_the_list" | "nothing";

export type PlateVerdict = { 
/**
 * What came of it.
 */
result: PlateWord, 
/**
 * Where it was refused as any scan is: how.
 */
outcome?: OutcomeWord, 
/**
 * What is particular to that outcome.
 */
detail: Detail, 
/**
 * Whom it is about.
 */
attendee?: Card, 
/**
 * The diet handed out, or had before.
 */
diet?: string, 
/**
 * When they had theirs.
 */
claimed_at?: string, 
/**
 * From when their admission counts.
 */
checked_in_at?: string, 
/**
 * The claim's entry.
 */
entry?: string, 
/**
 * When it was asked.
 */
read_at: string, 
/**
 * How long it took.
 */
took?: Took, };

export type PlateWord = "claimed" | "already_claimed" | "not_in" | "not_entitled" | "refused";

export type Found = { 
/**
 * The best of them.
 */
people: Array<FoundPerson>, 
/**
 * How many fit.
 */
all: number, 
/**
 * Whether the text may be a ticket's, so that Enter scans it where nobody fits.
 */
is_code: boolean, };

export type FoundPerson = { 
/**
 * Why.
 */
evidence: Evidence, 
/**
 * Since when their seat has arrived.
 */
checked_in_at?: string, 
/**
 * Whether they are in the room.
 */
inside: boolean, 
/**
 * How many of those found bear this name.
 */
same_name: number, 
/**
 * Their id.
 */
id: string, 
/**
 * The name to show.
 */
name: string, 
/**
 * Whether it is a place of a registration that has no name yet.
 */
unnamed?: boolean, 
/**
 * The name in Latin letters, where it isn't.
 */
latin_name?: string, 
/**
 * H.E., Dr., Mme.
 */
honorific?: string, 
/**
 * Whom they come from.
 */
affiliation?: string, 
/**
 * The language to greet them in, as a BCP 47 tag; it also picks the forms of their name's letters.
 */
language?: string, 
/**
 * Which of the audiences.
 */
group: Group, 
/**
 * How their seat was registered.
 */
mode: Mode, 
/**
 * The role of their seat.
 */
role: Role, 
/**
 * What became of the registration.
 */
status: Status, 
/**
 * The people they belong to.
 */
party?: string, 
/**
 * What they can expect at lunch.
 */
lunch: Expectation, 
/**
 * Of which diet.
 */
diet: string, 
/**
 * Diets of which there is a plate, where there is none of theirs.
 */
other_diets?: Array<string>, 
/**
 * In whose place they come.
 */
in_place_of?: string, };

export type Person = { 
/**
 * What the desk must see.
 */
attention: Array<Attention>, 
/**
 * Their e-mail address with its middle hidden: guests lean over the desk.
 */
email?: string, 
/**
 * What they do.
 */
position?: string, 
/**
 * Country.
 */
country?: string, 
/**
 * Who brings them.
 */
host?: string, 
/**
 * Where they wait.
 */
waiting?: string, 
/**
 * Since when their seat has arrived.
 */
checked_in_at?: string, 
/**
 * Whether they are in the room.
 */
inside: boolean, 
/**
 * How many others of their party are not in and may come in without a question.
 */
companions: number, 
/**
 * Instants of undone admissions of this seat.
 */
undone_at: Array<string>, 
/**
 * What happened to them, oldest first.
 */
happened: Array<Happened>, 
/**
 * Their id.
 */
id: string, 
/**
 * The name to show.
 */
name: string, 
/**
 * Whether it is a place of a registration that has no name yet.
 */
unnamed?: boolean, 
/**
 * The name in Latin letters, where it isn't.
 */
latin_name?: string, 
/**
 * H.E., Dr., Mme.
 */
honorific?: string, 
/**
 * Whom they come from.
 */
affiliation?: string, 
/**
 * The language to greet them in, as a BCP 47 tag; it also picks the forms of their name's letters.
 */
language?: string, 
/**
 * Which of the audiences.
 */
group: Group, 
/**
 * How their seat was registered.
 */
mode: Mode, 
/**
 * The role of their seat.
 */
role: Role, 
/**
 * What became of the registration.
 */
status: Status, 
/**
 * The people they belong to.
 */
party?: string, 
/**
 * What they can expect at lunch.
 */
lunch: Expectation, 
/**
 * Of which diet.
 */
diet: string, 
/**
 * Diets of which there is a plate, where there is none of theirs.
 */
other_diets?: Array<string>, 
/**
 * In whose place they come.
 */
in_place_of?: string, };

export type Happened = { 
/**
 * The entry.
 */
entry: string, 
/**
 * The kind of it.
 */
kind: Kind, 
/**
 * When.
 */
at: string, 
/**
 * At which desk.
 */
desk: string, 
/**
 * Whether it was undone.
 */
undone: boolean, };

export type Listed = { 
/**
 * Where their seat stands; none for a body on a seat that is another's.
 */
standing: Standing, 
/**
 * Since when.
 */
at?: string, 
/**
 * The number to call.
 */
phone?: string, 
/**
 * Their id.
 */
id: string, 
/**
 * The name to show.
 */
name: string, 
/**
 * Whether it is a place of a registration that has no name yet.
 */
unnamed?: boolean, 
/**
 * The name in Latin letters, where it isn't.
 */
latin_name?: string, 
/**
 * H.E., Dr., Mme.
 */
honorific?: string, 
/**
 * Whom they come from.
 */
affiliation?: string, 
/**
 * The language to greet them in, as a BCP 47 tag; it also picks the forms of their name's letters.
 */
language?: string, 
/**
 * Which of the audiences.
 */
group: Group, 
/**
 * How their seat was registered.
 */
mode: Mode, 
/**
 * The role of their seat.
 */
role: Role, 
/**
 * What became of the registration.
 */
status: Status, 
/**
 * The people they belong to.
 */
party?: string, 
/**
 * What they can expect at lunch.
 */
lunch: Expectation, 
/**
 * Of which diet.
 */
diet: string, 
/**
 * Diets of which there is a plate, where there is none of theirs.
 */
other_diets?: Array<string>, 
/**
 * In whose place they come.
 */
in_place_of?: string, };

export type Behind = "on_time" | "late" | "not_yet" | "no_show" | "substituted_for" | "joined_online" | "cancelled" | "not_confirmed" | "came_in_person" | "walk_ins" | "by_override" | "online" | "joined_on_time" | "joined_late" | "inside" | "claimed" | "due" | "held";

export type Waits = { 
/**
 * Where.
 */
place: string, 
/**
 * Since when.
 */
since: string, 
/**
 * Their id.
 */
id: string, 
/**
 * The name to show.
 */
name: string, 
/**
 * Whether it is a place of a registration that has no name yet.
 */
unnamed?: boolean, 
/**
 * The name in Latin letters, where it isn't.
 */
latin_name?: string, 
/**
 * H.E., Dr., Mme.
 */
honorific?: string, 
/**
 * Whom they come from.
 */
affiliation?: string, 
/**
 * The language to greet them in, as a BCP 47 tag; it also picks the forms of their name's letters.
 */
language?: string, 
/**
 * Which of the audiences.
 */
group: Group, 
/**
 * How their seat was registered.
 */
mode: Mode, 
/**
 * The role of their seat.
 */
role: Role, 
/**
 * What became of the registration.
 */
status: Status, 
/**
 * The people they belong to.
 */
party?: string, 
/**
 * What they can expect at lunch.
 */
lunch: Expectation, 
/**
 * Of which diet.
 */
diet: string, 
/**
 * Diets of which there is a plate, where there is none of theirs.
 */
other_diets?: Array<string>, 
/**
 * In whose place they come.
 */
in_place_of?: string, };

export type Suggestions = { 
/**
 * Whom people come from.
 */
affiliations: Array<string>, 
/**
 * The parties they belong to.
 */
parties: Array<string>, 
/**
 * Who brings others, and those of the event who may: whoever is not a guest.
 */
hosts: Array<string>, };

export type Recent = { 
/**
 * The entry.
 */
entry: string, 
/**
 * Its act.
 */
act: string, 
/**
 * What was answered or done.
 */
what: RecentWord, 
/**
 * Whom it is about.
 */
attendee?: string, 
/**
 * Their name.
 */
name?: string, 
/**
 * The language of the name's letters.
 */
language?: string, 
/**
 * Where no name stands: what the code looked like.
 */
format?: string, 
/**
 * From when it counts.
 */
at: string, 
/**
 * How they came, where that is not plain.
 */
manner?: Manner, 
/**
 * Whether the desk must see something about them.
 */
attention: boolean, 
/**
 * Whether it asks something that nobody answered yet.
 */
open: boolean, 
/**
 * Whether it was undone.
 */
undone: boolean, };

export type RecentWord = "on_time" | "late" | "already_in" | "online_registrant" | "unlinked" | "not_confirmed" | "cancelled" | "other_event" | "revoked" | "forged" | "not_a_ticket" | "unknown" | "room_full" | "ambiguous" | "left" | "returned" | "lunch_claimed";

export type Manner = "walk_in" | "substitute" | "switched" | "override";

export type Figures = { 
/**
 * The instant.
 */
as_of: string, 
/**
 * Arrived by the cutoff, of the audience.
 */
on_time: number, 
/**
 * Arrived after it, of the audience.
 */
late: number, 
/**
 * Bodies in the room, of all roles.
 */
inside: number, 
/**
 * Admissions of a seat after its first.
 */
doubles: number, 
/**
 * Those registered in person.
 */
in_person: Record<InPersonCount, number>, 
/**
 * Those registered online.
 */
online: Record<OnlineCount, number>, 
/**
 * Those who came in person though registered online.
 */
came_in_person: Record<"on_time" | "late", number>, 
/**
 * Those who are on no list.
 */
walk_ins: Record<"on_time" | "late", number>, 
/**
 * Those who are cancelled or not confirmed.
 */
by_override: Record<"on_time" | "late", number>, 
/**
 * The audiences.
 */
groups: Record<Group, Record<"registered" | "arrived", number>>, 
/**
 * Those who are no audience.
 */
roles: Record<string, Record<"expected" | "arrived", number>>, 
/**
 * Lunch, in total and for each diet.
 */
lunch: LunchFigures, };

export type LunchFigures = { 
/**
 * How it is handed out.
 */
mode: LunchMode, 
/**
 * All plates.
 */
all: Plates, 
/**
 * Each diet.
 */
diets: Array<DietPlates>, };

export type DietPlates = { 
/**
 * Which.
 */
diet: string, 
/**
 * How many.
 */
plates: Plates, };

export type Plates = { requested: number, planned: number, mouths: number, claimed: number, left: number, over: number, due: number, held: number, free: number, };

export type Board = { 
/**
 * The figures.
 */
figures: Figures, 
/**
 * Every arrival of the audience, in order.
 */
arrivals: Array<string>, 
/**
 * The groups' seats in detail.
 */
groups: Array<GroupLine>, 
/**
 * The desks, and how quickly they admit.
 */
desks: Array<DeskPace>, 
/**
 * Whoever has something to do on the stage, in the order of the agenda.
 */
run_of_show: Array<OnStage>, 
/**
 * What the online room was like.
 */
online_room: OnlineRoom, 
/**
 * What is known now of the cutoff and was not known when its figures were stated.
 */
stated?: Stated, 
/**
 * What is still to be expected.
 */
late_wave: Expected, 
/**
 * The parties that are more than one, those with most to come first.
 */
parties: Array<PartyLine>, 
/**
 * By which means people were admitted.
 */
means: Array<MeansCount>, 
/**
 * What scans and look-ups were answered with where nobody was admitted.
 */
refusals: Array<RefusalCount>, 
/**
 * How many bodies the room holds, where somebody said so.
 */
capacity?: number, 
/**
 * What all desks answered last, newest first.
 */
log: Array<LogLine>, };

export type GroupLine = { 
/**
 * Which.
 */
group: Group, 
/**
 * Registered in person.
 */
registered: number, 
/**
 * Arrived, however they were registered.
 */
arrived: number, 
/**
 * Registered in person, not here yet.
 */
not_yet: number, 
/**
 * Registered in person, withdrawn.
 */
cancelled: number, };

export type DeskPace = { 
/**
 * Its name.
 */
desk: string, 
/**
 * How many seats arrived there.
 */
arrivals: number, 
/**
 * The median time from one arrival to the next, in seconds.
 */
median?: number, };

export type OnStage = { 
/**
 * Their name.
 */
name: string, 
/**
 * Their role.
 */
role: Role, 
/**
 * The part of the agenda, where they stand on it.
 */
part?: string, 
/**
 * Who they are on the roster; none where they are not on it.
 */
attendee?: string, 
/**
 * Since when they are in.
 */
checked_in_at?: string, 
/**
 * Whether they take part online.
 */
online: boolean, 
/**
 * The number to call.
 */
phone?: string, };

export type Stated = { 
/**
 * Arrived on time, as stated.
 */
on_time: number, 
/**
 * Arrived on time, as known now.
 */
now: number, 
/**
 * Admissions that came to be known since.
 */
added: number, 
/**
 * Admissions that were undone since.
 */
undone: number, };

export type Expected = { 
/**
 * Arrived on time in the end.
 */
on_time?: Likely, 
/**
 * Arrived in the end.
 */
arrived?: Likely, 
/**
 * Plates in the end.
 */
plates?: Likely, };

export type Likely = { low: number, middle: number, high: number, };

export type PartyLine = { 
/**
 * What it is called.
 */
party: string, 
/**
 * Of how many seats of the audience.
 */
seats: number, 
/**
 * How many of them arrived.
 */
arrived: number, 
/**
 * How many are not here yet.
 */
not_yet: number, };

export type MeansCount = { 
/**
 * Which.
 */
means: "scan" | "look_up" | "declared" | "group", 
/**
 * How many.
 */
number: number, };

export type RefusalCount = { 
/**
 * Which.
 */
what: RecentWord, 
/**
 * How often.
 */
number: number, };

export type LogLine = { 
/**
 * By which desk.
 */
desk: string, 
/**
 * The entry.
 */
entry: string, 
/**
 * Its act.
 */
act: string, 
/**
 * What was answered or done.
 */
what: RecentWord, 
/**
 * Whom it is about.
 */
attendee?: string, 
/**
 * Their name.
 */
name?: string, 
/**
 * The language of the name's letters.
 */
language?: string, 
/**
 * Where no name stands: what the code looked like.
 */
format?: string, 
/**
 * From when it counts.
 */
at: string, 
/**
 * How they came, where that is not plain.
 */
manner?: Manner, 
/**
 * Whether the desk must see something about them.
 */
attention: boolean, 
/**
 * Whether it asks something that nobody answered yet.
 */
open: boolean, 
/**
 * Whether it was undone.
 */
undone: boolean, };

export type Preview = { 
/**
 * The file's name.
 */
file: string, 
/**
 * What kind of file it is.
 */
format: RosterFormat, 
/**
 * Whose list it was taken for.
 */
preset: string, 
/**
 * The number of the row with the headers.
 */
header_row: number, 
/**
 * How many rows stand before it.
 */
preface: number, 
/**
 * Its columns.
 */
columns: Array<Column>, 
/**
 * Everything that a column can become.
 */
targets: Array<string>, 
/**
 * Why it cannot be imported as it is understood now.
 */
lacks?: Words, 
/**
 * How many people it names.
 */
rows: number, 
/**
 * People who would come on the roster.
 */
new: Array<string>, 
/**
 * People who would change, and how.
 */
changed: Array<ChangedPerson>, 
/**
 * How many stay as they are.
 */
same: number, 
/**
 * People on the roster who are not in the file: they stay.
 */
missing: Array<string>, 
/**
 * Rows that say somebody again whom another row says, and that row.
 */
said_twice: Array<SaidTwice>, 
/**
 * New people who bear somebody else's name.
 */
doubles: Array<Pair>, 
/**
 * What cannot be taken in. Where there is any, nothing is.
 */
problems: Array<CellProblem>, 
/**
 * What is taken in otherwise than it stands in the file.
 */
notices: Array<CellProblem>, 
/**
 * The revision, where it was imported.
 */
revision: string, };

export type Column = { 
/**
 * Its header.
 */
header: string, 
/**
 * What it becomes: a field, a part of one, `kept` or `left out`.
 */
target: string, 
/**
 * How that was found out.
 */
proposed: ProposedWord, 
/**
 * What stands in it, for example.
 */
examples: Array<string>, };

export type ChangedPerson = { 
/**
 * The row.
 */
row: number, 
/**
 * Their name.
 */
name: string, 
/**
 * The fields.
 */
fields: Array<ChangedField>, };

export type ChangedField = { 
/**
 * Which.
 */
field: string, 
/**
 * What it says now.
 */
old: string, 
/**
 * What it would say.
 */
new: string, };

export type SaidTwice = { 
/**
 * The row.
 */
row: number, 
/**
 * The row that said them first.
 */
first: number, };

export type CellProblem = { 
/**
 * The row, as a spreadsheet shows it.
 */
row: number, 
/**
 * The column's header; none where the whole row is meant.
 */
column?: string, 
/**
 * What is wrong, and what to do.
 */
words: Words, };

export type RosterFormat = { "kind": "delimited", 
/**
 * How it was encoded.
 */
encoding: string, 
/**
 * How many characters could not be read in that encoding.
 */
replaced: number, 
/**
 * The mark.
 */
delimiter: string, 
/**
 * The encodings to choose among, each with where it is used.
 */
encodings: Array<[string, string]>, } | { "kind": "workbook", 
/**
 * `XLSX`, `XLS` or `ODS`.
 */
format: string, 
/**
 * The sheet that was read.
 */
sheet: string, 
/**
 * All its sheets.
 */
sheets: Array<string>, } | { "kind": "json" };

export type ProposedWord = "known" | "guessed" | "remembered" | "said";

export type Pair = { 
/**
 * The row of the new one; none where both are on the roster.
 */
row?: number, 
/**
 * The new one's id, where both are on the roster.
 */
attendee: string, 
/**
 * The other one's row, where both are on one list.
 */
like_row?: number, 
/**
 * The other one's id, where they are known.
 */
like: string, 
/**
 * What the two say, field by field: `old` is the other one, `new` the new one.
 */
fields: Array<ChangedField>, };

export type PastImport = { 
/**
 * Its revision.
 */
revision: string, 
/**
 * When.
 */
at: string, 
/**
 * Whose list it was.
 */
preset: string, 
/**
 * How many people it brought.
 */
new: number, 
/**
 * How many it changed.
 */
changed: number, 
/**
 * Whether it stands.
 */
in_force: boolean, };

export type RosterChoices = { 
/**
 * The encoding of a text.
 */
encoding?: string, 
/**
 * The mark between the cells of a text.
 */
delimiter?: string, 
/**
 * The sheet of a workbook.
 */
sheet?: string, 
/**
 * The number of the row with the headers.
 */
header_row?: number, 
/**
 * What columns become, by their headers.
 */
columns: Array<[string, string]>, 
/**
 * Rows that are somebody else, as a person said.
 */
same: Array<SaidSame>, };

export type SaidSame = { 
/**
 * The row.
 */
row: number, 
/**
 * Somebody who is known.
 */
person?: string, 
/**
 * Or somebody on the same list, by the row.
 */
like_row?: number, };

export type ReportChoices = { 
/**
 * Which number of a day is the day: `dmy` or `mdy`.
 */
dates?: string, 
/**
 * The zone of its times, where it doesn't say.
 */
zone?: string, 
/**
 * When people were there of whom it says only for how long: `from-start` or `until-end`.
 */
without_times?: string, 
/**
 * Who is whom, by a row of theirs.
 */
said: Array<SaidOfRow>, };

export type SaidOfRow = { 
/**
 * A row of theirs.
 */
row: number, 
/**
 * This person; where it is absent, nobody whom the event is to count.
 */
person?: string, };

export type ReportPreview = { 
/**
 * The file's name.
 */
file: string, 
/**
 * Whose report it was taken for.
 */
system: string, 
/**
 * How it was encoded, or the kind of workbook.
 */
encoding: string, 
/**
 * What the meeting is called.
 */
title?: string, 
/**
 * When the meeting began, as far as it says.
 */
from?: string, 
/**
 * When it ended.
 */
to?: string, 
/**
 * In which zone its times were taken to be.
 */
zone: string, 
/**
 * Whether the file says so itself.
 */
zone_is_said: boolean, 
/**
 * Which number of a day was taken for the day, where that makes a difference.
 */
dates?: string, 
/**
 * What a person has to decide first.
 */
asks?: ReportAsks, 
/**
 * How many rows it has.
 */
rows: number, 
/**
 * How many of them have which fate.
 */
rows_of: Partial<Record<Fate, number>>, 
/**
 * Everybody in it, in its order.
 */
people: Array<InReport>, 
/**
 * How many people of the roster it is about.
 */
matched: number, 
/**
 * Of how many of them it brings news.
 */
new: number, 
/**
 * How many of them are in the room as well.
 */
in_both: number, 
/**
 * The file's totals beside ours.
 */
totals: Array<ReportTotal>, 
/**
 * For how long half of them stayed at least, in minutes.
 */
median_minutes: number, 
/**
 * The most who were there at once.
 */
most_at_once: number, 
/**
 * What cannot be read. Where there is any, nothing is taken in.
 */
problems: Array<CellProblem>, 
/**
 * What was read otherwise than it stands in the file.
 */
notices: Array<CellProblem>, 
/**
 * The report as it was taken in before, where that contradicts what is said now.
 */
differs_from: string, 
/**
 * Whether there is anything that taking it in would write.
 */
changes: boolean, 
/**
 * The entry, where it was taken in.
 */
entry: string, };

export type ReportAsks = { "what": "dates", 
/**
 * Such a day, as it stands there.
 */
example: string, 
/**
 * It with the day first, as `2026-04-05`.
 */
dmy?: string, 
/**
 * It with the month first.
 */
mdy?: string, } | { "what": "times" };

export type InReport = { 
/**
 * Their first row.
 */
row: number, 
/**
 * How many rows they have.
 */
rows: number, 
/**
 * The name there.
 */
name: string, 
/**
 * The address there.
 */
email?: string, 
/**
 * What becomes of them.
 */
fate: Fate, 
/**
 * Who they are.
 */
is?: Card, 
/**
 * By what that was found.
 */
by: "said" | "email" | "name", 
/**
 * When they first joined.
 */
first_join?: string, 
/**
 * For how long they were there, in minutes.
 */
minutes: number, 
/**
 * Who they may be.
 */
candidates: Array<Card>, };

export type ReportTotal = { 
/**
 * Of what.
 */
what: Total, 
/**
 * The row, where it is said of one.
 */
row?: number, 
/**
 * What the file states: how many, or how many seconds.
 */
stated: number, 
/**
 * What its rows come to.
 */
ours: number, 
/**
 * Whether they are lengths of time.
 */
is_length: boolean, 
/**
 * Whether the two agree.
 */
agrees: boolean, };

export type PastReport = { 
/**
 * Its entry.
 */
entry: string, 
/**
 * When it was taken in.
 */
at: string, 
/**
 * Whose report it was.
 */
system: string, 
/**
 * What the meeting was called.
 */
title?: string, 
/**
 * How many people of the roster it was about.
 */
people: number, 
/**
 * How many were nobody, or perhaps several.
 */
unmatched: number, 
/**
 * Whether it stands.
 */
in_force: boolean, };

export type OnlineRoom = { 
/**
 * Whether anybody is known to have joined.
 */
anybody_joined: boolean, 
/**
 * For how long half of those who joined stayed at least, in minutes.
 */
median_minutes: number, 
/**
 * The most who were there at once.
 */
most_at_once: number, 
/**
 * When there were so many first.
 */
most_at?: string, 
/**
 * Those who were there and are nobody on the roster, or perhaps several.
 */
unmatched: Array<NobodyKnown>, };

export type NobodyKnown = { 
/**
 * What the report calls them.
 */
name: string, 
/**
 * Their address.
 */
email?: string, 
/**
 * When they first joined.
 */
at?: string, 
/**
 * For how long they were there, in minutes.
 */
minutes: number, };

export type Took = { 
/**
 * Until it was judged, in microseconds.
 */
judged: number, 
/**
 * Until its entries were durable, in microseconds; as long as the judgement where nothing was written.
 */
durable: number, };

export type Greeting = { 
/**
 * Whom it greets; nobody where a colleague has to see to them, whatever the reason is.
 */
guest?: Guest, };

export type Guest = { 
/**
 * Their name.
 */
name: string, 
/**
 * The language to greet them in, as a BCP 47 tag.
 */
language?: string, 
/**
 * The lunch that is theirs, where one is and is handed out.
 */
lunch?: string, };

export type Rehearsal = { 
/**
 * From what the draws began: the same guests come for the same number.
 */
seed: number, 
/**
 * How quickly guests come.
 */
pace: PaceWord, 
/**
 * When each guest comes, in order.
 */
arrivals: Array<string>, 
/**
 * With how many of them staff are done.
 */
done: number, 
/**
 * Who stands at the counter.
 */
caller?: Caller, 
/**
 * How it went, once it has ended.
 */
report?: RehearsalReport, 
/**
 * The title of the event that is opened again after it.
 */
back?: string, };

export type PaceWord = "calm" | "busy" | "rush";

export type Caller = { 
/**
 * Their number, from 1.
 */
number: number, 
/**
 * When they stepped up.
 */
since: string, 
/**
 * What they say.
 */
says: Saying, 
/**
 * Their name.
 */
name: string, 
/**
 * Whom they come from.
 */
affiliation?: string, 
/**
 * In whose place they come.
 */
other?: string, 
/**
 * The lunch that they ask for.
 */
diet?: string, 
/**
 * The text of the code that they hold up.
 */
code?: string, 
/**
 * The code as an SVG.
 */
picture?: string, 
/**
 * Whether a supervisor lets them in, once the desk has answered that it takes one.
 */
supervisor?: boolean, };

export type Saying = "greets" | "no_ticket" | "no_ticket_and_lunch" | "instead" | "lunch" | "back" | "elsewhere";

export type RehearsalReport = { 
/**
 * In figures.
 */
figures: RehearsalFigures, 
/**
 * How many were not dealt with.
 */
left: number, 
/**
 * Everything that went wrong, in the order of the guests.
 */
slips: Array<SlipLine>, 
/**
 * The sorts of mistakes, the most frequent first.
 */
train: Array<ToTrain>, 
/**
 * The rehearsal before this one, in figures.
 */
before?: RehearsalFigures, };

export type RehearsalFigures = { 
/**
 * With how many guests staff were done.
 */
served: number, 
/**
 * How many of them without a mistake.
 */
right: number, 
/**
 * Guests a minute, while somebody stood at the counter.
 */
a_minute: number, 
/**
 * The median time from stepping up to the last thing done.
 */
desk_median: number, 
/**
 * The longest.
 */
desk_longest: number, 
/**
 * The median time from arriving to stepping up.
 */
queue_median: number, 
/**
 * The longest.
 */
queue_longest: number, };

export type SlipLine = { 
/**
 * With whom: their number, from 1.
 */
number: number, 
/**
 * Their name, as they said it.
 */
name: string, 
/**
 * Whom they come from.
 */
affiliation?: string, 
/**
 * What they came for, which says what was right.
 */
came: CameFor, 
/**
 * What went wrong.
 */
mistake: MistakeWord, 
/**
 * Who was let in, where it is about somebody else.
 */
other?: string, 
/**
 * In whose place they came, or whose ticket they held.
 */
place_of?: string, 
/**
 * The lunch that they asked for.
 */
diet?: string, };

export type ToTrain = { 
/**
 * Which.
 */
mistake: MistakeWord, 
/**
 * How often.
 */
count: number, };

export type CameFor = "ticket" | "name" | "namesake" | "attention" | "online" | "let_in" | "not_let_in" | "walk_in" | "walk_in_and_lunch" | "substitute" | "lunch" | "again" | "borrowed" | "elsewhere" | "neighbour";

export type MistakeWord = "wrong_person" | "attention_missed" | "walk_in_though_listed" | "against_the_list" | "counted_twice" | "place_not_taken" | "meal" | "unserved";

export type PublicBoard = { 
/**
 * The links to it, the likeliest first: one for each network that this computer is on.
 */
links: Array<PublicLink>, 
/**
 * How many are connected.
 */
connected: number, 
/**
 * Whether this computer is on no local network, so that nobody else can open the link.
 */
only_here: boolean, };

export type PublicLink = { 
/**
 * What is typed or sent.
 */
link: string, 
/**
 * The same as a QR code, in SVG.
 */
qr: string, };

export type AtTheDesk = { 
/**
 * Who is at this desk; empty where nobody said.
 */
operator: string, 
/**
 * Names that can be chosen: those who have a role, then those who did something, the last one first.
 */
known: Array<KnownName>, 
/**
 * Who has a role.
 */
staff: Array<StaffMember>, 
/**
 * What cannot be done here without a PIN, and whose it takes.
 */
kept: Partial<Record<Right, string[]>>, 
/**
 * Whether Set-up is open: it is kept for nobody, or somebody opened it.
 */
set_up_open: boolean, };

export type StaffMember = { 
/**
 * Their name.
 */
name: string, 
/**
 * What they are.
 */
role: StaffRole, 
/**
 * Whether they have a PIN.
 */
has_pin: boolean, };

export type KnownName = { 
/**
 * The name.
 */
name: string, 
/**
 * What they are, where somebody said.
 */
role: StaffRole, 
/**
 * Whether they enter a PIN.
 */
has_pin: boolean, };

export type Pinned = { 
/**
 * Whose.
 */
by: string, 
/**
 * The PIN.
 */
pin: string, };

export type Start = { 
/**
 * The open event; none where there is none yet.
 */
event?: Snapshot, 
/**
 * Why the event that was asked for is not open.
 */
failure?: Failure, 
/**
 * Where event files are put where nothing else is said.
 */
documents: string, 
/**
 * Whether it begins with the screen for guests.
 */
kiosk: boolean, 
/**
 * Whether the desk is locked.
 */
locked: boolean, };

export type Snapshot = { 
/**
 * What is held, and at which desk.
 */
event: EventFacts, 
/**
 * What time it is there.
 */
now: string, 
/**
 * The figures; none after a purge.
 */
figures?: Figures, 
/**
 * What this desk answered last, newest first.
 */
recent: Array<Recent>, 
/**
 * Who is at it, and what the event keeps for some.
 */
people: AtTheDesk, };

export type EventFacts = { 
/**
 * Its title.
 */
title: string, 
/**
 * The zone whose clocks count, by its name in the tz database.
 */
zone: string, 
/**
 * What the zone is called on the event's day, such as `EDT`, and its offset.
 */
zone_that_day: string, 
/**
 * The zone as the invitation writes it, where that is not what clocks show that day.
 */
zone_as_written?: string, 
/**
 * Whether somebody confirmed which is meant.
 */
zone_confirmed: boolean, 
/**
 * Where it is held, in one line.
 */
venue: string, 
/**
 * The event file.
 */
file: string, 
/**
 * Whether it is practice: nothing of it reaches a real event.
 */
practice: boolean, 
/**
 * Whether tickets can be issued from this file.
 */
office: boolean, 
/**
 * The desk's name.
 */
desk: string, 
/**
 * The time by which guests are asked to arrive.
 */
cutoff: string, 
/**
 * The first instant that is late.
 */
late_from: string, 
/**
 * The beginning.
 */
start: string, 
/**
 * The end.
 */
end: string, 
/**
 * When held plates become free.
 */
release: string, 
/**
 * How lunch is handed out.
 */
lunch_mode: LunchMode, 
/**
 * The paper that printers hold where the event is.
 */
paper: Paper, 
/**
 * How many bodies the room holds, where somebody said so.
 */
capacity?: number, 
/**
 * Whether nobody else is expected.
 */
closed: boolean, 
/**
 * Whether there is a roster.
 */
has_roster: boolean, 
/**
 * Every setting in its written form, by its name.
 */
settings: { [key in string]: string }, };

export type Health = { 
/**
 * Its battery; none where it has none.
 */
battery?: Battery, 
/**
 * Free space beside the event file, in megabytes.
 */
disk_free?: number, 
/**
 * Whether it is kept from sleeping.
 */
awake: Awake, 
/**
 * By how many seconds its clock jumped since the window opened, where it did.
 */
clock_jumped?: number, };

export type Battery = { 
/**
 * How full it is, in percent.
 */
percent: number, 
/**
 * Whether it is being charged, or full on the mains.
 */
charging: boolean, };

export type Awake = "not_needed" | "kept" | "not_kept";

export type Newcomer = { 
/**
 * Their name.
 */
name: string, 
/**
 * Whom they come from.
 */
affiliation?: string, 
/**
 * Their e-mail address.
 */
email?: string, 
/**
 * Which of the audiences.
 */
group?: Group, 
/**
 * The people they belong to.
 */
party?: string, 
/**
 * Who brings them.
 */
host?: string, 
/**
 * Whether they want lunch.
 */
lunch: boolean, 
/**
 * What they eat.
 */
diet?: string, };

export type Readings = Array<string>;

export type AskedPlate = { 
/**
 * Who wants it, by their code,
 */
code?: Readings, 
/**
 * or as they were looked up.
 */
attendee?: string, 
/**
 * The diet, where it is another than theirs.
 */
diet?: string, 
/**
 * Why a supervisor grants it.
 */
grant?: string, };

export type Undone = { 
/**
 * Whether it was undone; else a plate was handed out, and nothing was written.
 */
done: boolean, 
/**
 * Whom it was about.
 */
people: Array<string>, 
/**
 * The admissions among it, each of which can be made again.
 */
again: Array<Again>, };

export type Again = { 
/**
 * Who.
 */
attendee: string, 
/**
 * The instant from which it counted.
 */
counts_from: string, };

export type Tickets = { 
/**
 * The folder; of a ticket that was issued anew its file.
 */
place: string, 
/**
 * How many.
 */
written: number, 
/**
 * How many of them were issued now.
 */
new: number, 
/**
 * How many people have none, being cancelled or not confirmed.
 */
without: number, 
/**
 * Who has a ticket and no mail, there being no address that can be written to.
 */
unmailed: Array<string>, 
/**
 * Whose texts have characters that cannot be printed.
 */
unprintable: Array<string>, };

export type Proof = { 
/**
 * How many entries were read.
 */
entries: number, 
/**
 * How many desks wrote them.
 */
desks: number, 
/**
 * Why the first entry that does not hold does not.
 */
first_bad?: string, };

export type Picture = { 
/**
 * The texts of its codes: those that may be tickets, else all.
 */
codes: Array<string>, };

export type Wanted = "event_file" | "new_event_file" | "description" | "folder" | "new_list";

export type Lists = { 
/**
 * How many people are on the lobby list.
 */
lobby: number, 
/**
 * When it was sent last.
 */
sent_at: string, 
/**
 * How many came on it or changed since.
 */
added: number, 
/**
 * How many people are on the paper list.
 */
paper: number, 
/**
 * How many people are on the list to sign.
 */
signature: number, 
/**
 * How many took part so far.
 */
attended: number, };

export type Readiness = { 
/**
 * How many people are confirmed and have neither a ticket of ours nor a code of another system.
 */
without_ticket: number, 
/**
 * When the paper list was written last.
 */
paper_list_at?: string, 
/**
 * When a desk file was written last.
 */
desk_file_at?: string, };

export type WrittenList = { 
/**
 * How many rows it has.
 */
rows: number, 
/**
 * Characters for which there is no picture in print.
 */
missing: string, };

export type ShownTable = { 
/**
 * What it lists.
 */
title: string, 
/**
 * The heads of its columns; names are in the first.
 */
columns: Array<string>, 
/**
 * Its rows, in order.
 */
rows: Array<ShownRow>, };

export type ShownRow = { 
/**
 * A cell for each column.
 */
cells: Array<string>, 
/**
 * The language of the person it is about.
 */
language?: string, };

export type WrittenReport = { 
/**
 * The instant up to which it counts.
 */
as_of: string, 
/**
 * How many seats it has.
 */
rows: number, };

export type AskedSheet = { 
/**
 * For which moment.
 */
moment: CatererMoment, 
/**
 * How many of those expected will come, in percent.
 */
show_rate: number, 
/**
 * The paper; without one what is usual where the event is.
 */
paper?: Paper, };

export type CatererNumbers = { 
/**
 * What is counted, by its word.
 */
counts: CatererCount[], 
/**
 * The place of the number that the kitchen goes by.
 */
goes_by: number, 
/**
 * Each diet with its numbers.
 */
diets: [string, number[]][], 
/**
 * All diets together.
 */
total: number[], };

export type BadgePrinting = { 
/**
 * What its printer holds for them.
 */
paper: BadgePaper, 
/**
 * Whether whoever is checked in at its desk gets one at once.
 */
at_check_in: boolean, };

export type CatererMoment = "guarantee" | "hour_before" | "service";

export type BadgePaper = "a4" | "letter" | "label";

export type Cue = "on_time" | "late" | "already" | "echo" | "attention" | "question" | "refused";

export type Loudness = { 
/**
 * In percent of the loudest, from 1 to 100.
 */
volume: number, 
/**
 * Whether nothing is played.
 */
muted: boolean, };

export type Sound = { 
/**
 * Whether there is a device to hear it by.
 */
device: boolean, 
/**
 * In percent of the loudest, from 1 to 100.
 */
volume: number, 
/**
 * Whether nothing is played.
 */
muted: boolean, };

export type CameraHere = { 
/**
 * Which, and how.
 */
choice: CameraChoice, 
/**
 * A folder whose pictures are its frames; none for a real camera.
 */
recording?: string, };

export type Frame = { 
/**
 * Its codes.
 */
codes: Array<SeenCode>, 
/**
 * Whether it shows nothing at all: the cover is closed, or the cap is on.
 */
black: boolean, 
/**
 * How long it was read, in microseconds.
 */
micros: number, };

export type SeenCode = { 
/**
 * Its text.
 */
text: string, 
/**
 * Its corners, in pixels of the frame: from the top left one, as the code is printed, clockwise.
 */
corners: [[number, number], [number, number], [number, number], [number, number]], 
/**
 * Whether it is a scan: it came before the camera just now.
 */
scan: boolean, };

export type CameraChoice = { 
/**
 * Whether it is on.
 */
on: boolean, 
/**
 * The webview's id of it; empty for whichever there is.
 */
device: string, 
/**
 * Its name. Ids may be other ones after a restart, names are not.
 */
name: string, 
/**
 * Whether its picture is shown as in a mirror.
 */
mirror: boolean, };

export type Language = "ar" | "zh" | "en" | "fr" | "ru" | "es";

export type RightReading = { 
/**
 * Its place among them, from 0.
 */
index: number, 
/**
 * Whether that is beyond doubt.
 */
certain: boolean, };

export type ScannerCard = { 
/**
 * The text of its first code: every character that tells keyboard layouts apart.
 */
text: string, 
/**
 * The first code as an SVG.
 */
picture: string, 
/**
 * The text of its second code: a ticket of an event that there is not.
 */
ticket: string, 
/**
 * The second code as an SVG.
 */
ticket_picture: string, };

export type KnownScanner = { 
/**
 * The layout to which the scanner is set, by its name in the page's tables; `computer` where the computer reads it
 * rightly as it is.
 */
reader: string, 
/**
 * By what its codes are closed.
 */
ending: ScannerEnding, 
/**
 * The mean time between two keys, in milliseconds.
 */
gap: number, };

export type ScannerEnding = "Enter" | "Tab" | "pause";

export type KeyPress = { 
/**
 * Its place, as the page's `KeyboardEvent.code` names it.
 */
place: string, 
/**
 * Whether Shift was down.
 */
shift: boolean, 
/**
 * Whether `AltGr` was down.
 */
third: boolean, 
/**
 * Whether Caps Lock was on.
 */
caps: boolean, 
/**
 * When, in milliseconds on a clock of its own.
 */
at: number, };

export type TicketFormat = "png" | "svg" | "pdf" | "cards" | "eml";

export type Paper = "a4" | "letter";

export type PeopleList = "lobby" | "paper" | "signature" | "attended";
