//! Who comes, when, and with what.
//!
//! # When they come
//!
//! Each guest of a real event comes by themselves, most of them shortly before they are asked to. So every arrival is drawn
//! by itself from one distribution over the window of the rehearsal, and they come in the order that gives. It is the beta
//! distribution with the parameters 4 and 2: few come early, a wave rises until three quarters of the window, where twice as
//! many come as on average, and it falls until the end. The cutoff lies at 85 hundredths of the window, so that about one in
//! six is late. (The fourth smallest of five equal draws has that distribution, so that nothing but draws is needed.)
//!
//! # Who comes
//!
//! The exceptions are what staff have to learn, so there are more of them than at a real door: [`SHARES`] has them. Where
//! the roster has nobody left of a sort, people who are registered online come in their place, then people who are on no
//! list.

use std::collections::HashSet;

use crate::Instant;
use crate::attendee::{Attendee, Diet, Mode, Role, Status};
use crate::event::LunchMode;
use crate::ids::AttendeeId;
use crate::search::fold;
use crate::seat::View;

/// The fewest guests with whom every sort comes, and those who come back had time to go.
pub const FEWEST: usize = 20;
/// The most guests: more than an hour at one desk.
pub const MOST: usize = 150;

/// How many of a thousand guests come in each manner, and one at least; all others hold up their ticket.
pub const SHARES: [(Manner, usize); 12] = [
    (Manner::Name, 100),
    (Manner::Namesake, 30),
    (Manner::Attention, 100),
    (Manner::Online, 80),
    (Manner::Unconfirmed, 50),
    (Manner::WalkIn, 60),
    (Manner::Substitute, 30),
    (Manner::Lunch, 50),
    (Manner::Again, 40),
    (Manner::Borrowed, 30),
    (Manner::Elsewhere, 30),
    (Manner::Neighbour, 20),
];

/// Where the cutoff lies in the window, in hundredths.
const CUTOFF: i64 = 85;
/// How long before the first guest it begins, in seconds.
const BEFORE_THE_FIRST: i64 = 5;
/// How many others come between somebody and their coming back, at the least.
const AWAY: usize = 3;
/// What a flag says that was put for somebody on stage, of whom the roster says nothing.
const ON_STAGE: &str = "Call the organizers: the speaker is here";

/// What a rehearsal is to be like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// How many guests come, from [`FEWEST`] to [`MOST`].
    pub guests: usize,
    /// How quickly.
    pub pace: Pace,
    /// From what the draws begin: the same guests come in the same way for the same seed and roster.
    pub seed: u32,
}

/// How quickly guests come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// Slower than most desks serve.
    Calm,
    /// As quickly as a practised desk serves, and in the wave quicker.
    Busy,
    /// Quicker than one desk can serve.
    Rush,
}

impl Pace {
    /// How many come in a minute, on average.
    #[must_use]
    pub const fn a_minute(self) -> u32 {
        match self {
            Self::Calm => 2,
            Self::Busy => 4,
            Self::Rush => 8,
        }
    }
}

/// What somebody comes for, and with what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Manner {
    /// Holds up their ticket.
    Ticket,
    /// Has none with them, and says their name.
    Name,
    /// The same, and somebody else has that name.
    Namesake,
    /// Holds up their ticket, and the desk has to see to something.
    Attention,
    /// Holds up their ticket, and is registered online.
    Online,
    /// Says their name, and is cancelled, waitlisted or pending.
    Unconfirmed,
    /// Says their name, and is on no list.
    WalkIn,
    /// Comes in the place of somebody on the list.
    Substitute,
    /// Holds up their ticket, and asks for their lunch now.
    Lunch,
    /// Was here before, and holds up the same ticket.
    Again,
    /// Holds up the ticket of somebody else, and is on the list themselves.
    Borrowed,
    /// Holds up a code of another system, and is on the list.
    Elsewhere,
    /// Holds up a pass for a neighbouring event.
    Neighbour,
}

/// Somebody who comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guest {
    /// When.
    pub arrives: Instant,
    /// What for, and with what.
    pub manner: Manner,
    /// Who they are on the list; none for somebody who isn't on it.
    pub who: Option<AttendeeId>,
    /// The name that they say, in Latin letters where the list has it so; empty where they say none.
    pub name: String,
    /// Whom they say they come from.
    pub affiliation: Option<String>,
    /// The text of the code that they hold up.
    pub code: Option<String>,
    /// In whose place they come, or whose ticket they hold.
    pub other: Option<AttendeeId>,
    /// That person's name, as said.
    pub other_name: Option<String>,
    /// The plate that they ask for.
    pub lunch: Option<Diet>,
    /// What a supervisor says of somebody who is not confirmed.
    pub may_come_in: bool,
    /// Whether the desk has to see to something, and to say that it did.
    pub must_be_seen: bool,
}

/// A rehearsal, from the first guest to the last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Script {
    /// When it begins.
    pub begins: Instant,
    /// Who comes, in that order.
    pub guests: Vec<Guest>,
    /// Flags to put before it begins: the people on stage are awaited.
    pub flags: Vec<(AttendeeId, String)>,
}

/// Somebody's ticket, as a rehearsal needs it.
#[derive(Clone, Debug)]
pub struct Held {
    /// Whose.
    pub attendee: AttendeeId,
    /// Its text.
    pub code: String,
}

impl Script {
    /// Writes who comes of the people in `view`, who hold `tickets`.
    #[must_use]
    pub fn write(view: &View<'_>, tickets: &[Held], plan: Plan) -> Self {
        let count = plan.guests.clamp(FEWEST, MOST);
        let mut dice = Dice(u64::from(plan.seed));
        let mut casting = Casting::new(view, tickets, &mut dice);
        let manners = manners(count, &mut dice);
        let (back, first): (Vec<Manner>, Vec<Manner>) =
            manners.into_iter().partition(|manner| *manner == Manner::Again);
        let mut guests: Vec<Guest> =
            first.into_iter().map(|manner| casting.cast(manner, &mut dice)).collect();
        for _ in back {
            if !bring_back(&mut guests, &mut dice) {
                guests.push(casting.cast(Manner::WalkIn, &mut dice));
            }
        }
        let begins = arrive(&mut guests, plan.pace, view.settings.cutoff, &mut dice);
        Self { begins, guests, flags: casting.flags }
    }
}

/// The manners in which `count` guests come, shuffled.
fn manners(count: usize, dice: &mut Dice) -> Vec<Manner> {
    let mut manners: Vec<Manner> = SHARES
        .iter()
        .flat_map(|&(manner, share)| std::iter::repeat_n(manner, ((count * share + 500) / 1000).max(1)))
        .collect();
    manners.resize(count, Manner::Ticket);
    dice.shuffle(&mut manners);
    manners
}

/// Lets somebody come back some time after they held up their ticket; answers whether there is anybody who can.
fn bring_back(guests: &mut Vec<Guest>, dice: &mut Dice) -> bool {
    let came_back: HashSet<AttendeeId> =
        guests.iter().filter(|guest| guest.manner == Manner::Again).filter_map(|guest| guest.who).collect();
    let before: Vec<usize> = (0..guests.len().saturating_sub(AWAY))
        .filter(|&place| guests[place].manner == Manner::Ticket)
        .filter(|&place| guests[place].who.is_some_and(|who| !came_back.contains(&who)))
        .collect();
    if before.is_empty() {
        return false;
    }
    let first = before[dice.below(before.len())];
    let soonest = first + 1 + AWAY;
    let place = soonest + dice.below(guests.len() - soonest + 1);
    let guest = Guest { manner: Manner::Again, must_be_seen: false, ..guests[first].clone() };
    guests.insert(place, guest);
    true
}

/// Gives each guest the instant at which they come; answers when it begins.
fn arrive(guests: &mut [Guest], pace: Pace, cutoff: Instant, dice: &mut Dice) -> Instant {
    const WHOLE: usize = 1_000_000;
    let number = |count: usize| i64::try_from(count).expect("few enough to count");
    let window = number(guests.len()) * 60_000_000 / i64::from(pace.a_minute());
    let mut shares: Vec<i64> = guests
        .iter()
        .map(|_| {
            let mut five: [usize; 5] = std::array::from_fn(|_| dice.below(WHOLE));
            five.sort_unstable();
            number(five[3])
        })
        .collect();
    shares.sort_unstable();
    let opens = cutoff.plus_micros(-window * CUTOFF / 100);
    for (guest, share) in guests.iter_mut().zip(shares) {
        guest.arrives = opens.plus_micros(window * share / number(WHOLE));
    }
    guests.first().map_or(cutoff, |first| first.arrives).plus_seconds(-BEFORE_THE_FIRST)
}

/// Those who can be called on, sort by sort. Each comes once.
struct Casting {
    /// Registered in person, and nothing is special about them.
    plain: Vec<Candidate>,
    namesakes: Vec<Candidate>,
    /// The desk has to see to them.
    awaited: Vec<Candidate>,
    online: Vec<Candidate>,
    unconfirmed: Vec<Candidate>,
    /// Registered with a lunch that is not the standard one.
    hungry: Vec<Candidate>,
    /// The names on the roster: whoever is on no list has none of them.
    names: HashSet<String>,
    /// How many have a name of ours so far.
    newcomers: usize,
    /// How many came so far who are on no list, and who are not confirmed: what they ask for, and what is said of them,
    /// takes turns.
    walk_ins: usize,
    not_confirmed: usize,
    /// Whether plates are handed out.
    has_plates: bool,
    /// A word by which a code of a neighbouring event is known.
    neighbour: Option<String>,
    flags: Vec<(AttendeeId, String)>,
}

/// Somebody who can be called on.
#[derive(Clone)]
struct Candidate {
    who: Option<AttendeeId>,
    name: String,
    affiliation: Option<String>,
    code: Option<String>,
    diet: Diet,
    /// Whether the list has the name in another script than it is heard in.
    other_script: bool,
    /// Whether the roster says that the desk has to see to something.
    attention: bool,
}

impl Candidate {
    /// They come in this manner; when, nobody knows yet.
    fn comes(self, manner: Manner) -> Guest {
        Guest {
            arrives: Instant::FIRST,
            manner,
            who: self.who,
            name: self.name,
            affiliation: self.affiliation,
            code: self.code,
            other: None,
            other_name: None,
            lunch: None,
            may_come_in: true,
            must_be_seen: self.attention,
        }
    }
}

impl Casting {
    fn new(view: &View<'_>, tickets: &[Held], dice: &mut Dice) -> Self {
        let facts = &view.history.event.facts;
        let mut casting = Self {
            plain: Vec::new(),
            namesakes: Vec::new(),
            awaited: Vec::new(),
            online: Vec::new(),
            unconfirmed: Vec::new(),
            hungry: Vec::new(),
            names: HashSet::new(),
            newcomers: 0,
            walk_ins: 0,
            not_confirmed: 0,
            has_plates: view.settings.lunch_mode != LunchMode::Buffet,
            neighbour: facts.neighbours.iter().find_map(|neighbour| neighbour.recognise.last().cloned()),
            flags: Vec::new(),
        };
        let mut people: Vec<(AttendeeId, Attendee)> = (0..view.history.people.len())
            .filter(|&index| view.one(index) == index)
            .filter_map(|index| Some((view.history.people[index].id, view.row(index)?.into_owned())))
            .filter(|(_, row)| !row.is_unnamed())
            .collect();
        // Ids are given at random; by what the roster says of them the same people always stand in one order.
        people.sort_by_cached_key(|(_, row)| format!("{row:?}"));
        let names: Vec<String> = people.iter().map(|(_, row)| fold(&said(row))).collect();
        for ((who, row), name) in people.iter().zip(&names) {
            let candidate = Candidate {
                who: Some(*who),
                name: said(row),
                affiliation: row.affiliation.clone(),
                code: tickets.iter().find(|held| held.attendee == *who).map(|held| held.code.clone()),
                diet: row.diet(),
                other_script: row.latin_name.is_some(),
                attention: row.attention.is_some(),
            };
            let of_this_name = || names.iter().zip(&people).filter(|(other, _)| *other == name);
            let has_namesake = of_this_name().count() > 1;
            let from_there = of_this_name().filter(|(_, (_, other))| other.affiliation == row.affiliation);
            match pool_of(row, has_namesake, from_there.count() == 1) {
                Some(Pool::Plain) => casting.plain.push(candidate),
                Some(Pool::Namesakes) => casting.namesakes.push(candidate),
                Some(Pool::Awaited) => casting.awaited.push(candidate),
                Some(Pool::Online) => casting.online.push(candidate),
                Some(Pool::Unconfirmed) => casting.unconfirmed.push(candidate),
                Some(Pool::Hungry) => casting.hungry.push(candidate),
                None => {}
            }
        }
        casting.names = names.into_iter().collect();
        let Self { plain, namesakes, awaited, online, unconfirmed, hungry, .. } = &mut casting;
        for pool in [plain, namesakes, awaited, online, unconfirmed, hungry] {
            dice.shuffle(pool);
        }
        casting
    }

    /// Somebody who comes in this manner; where nobody is left who can, somebody registered online, or on no list.
    fn cast(&mut self, manner: Manner, dice: &mut Dice) -> Guest {
        if let Some(guest) = self.find(manner, dice) {
            return guest;
        }
        self.find(Manner::Online, dice).unwrap_or_else(|| self.walk_in())
    }

    fn find(&mut self, manner: Manner, dice: &mut Dice) -> Option<Guest> {
        let guest = match manner {
            Manner::Ticket => with_ticket(&mut self.plain)?.comes(manner),
            Manner::Name => {
                let heard = self.plain.iter().rposition(|candidate| candidate.other_script);
                let candidate = match heard {
                    Some(place) => self.plain.remove(place),
                    None => self.plain.pop()?,
                };
                Guest { code: None, ..candidate.comes(manner) }
            }
            Manner::Namesake => {
                let candidate = self.namesakes.pop()?;
                Guest { code: None, ..candidate.comes(manner) }
            }
            Manner::Attention => {
                let candidate = with_ticket(&mut self.awaited)?;
                if !candidate.attention {
                    self.flags.extend(candidate.who.map(|who| (who, ON_STAGE.to_owned())));
                }
                Guest { must_be_seen: true, ..candidate.comes(manner) }
            }
            Manner::Online => with_ticket(&mut self.online)?.comes(manner),
            Manner::Unconfirmed => {
                let candidate = self.unconfirmed.pop()?;
                self.not_confirmed += 1;
                let may_come_in = self.not_confirmed.is_multiple_of(2);
                Guest { code: None, may_come_in, ..candidate.comes(manner) }
            }
            Manner::WalkIn | Manner::Again => self.walk_in(),
            Manner::Substitute => {
                let replaced = self.plain.pop()?;
                let newcomer = self.newcomer();
                Guest {
                    manner,
                    affiliation: replaced.affiliation,
                    other: replaced.who,
                    other_name: Some(replaced.name),
                    ..newcomer
                }
            }
            Manner::Lunch => {
                let candidate = self.has_plates.then(|| with_ticket(&mut self.hungry)).flatten()?;
                let lunch = Some(candidate.diet.clone());
                Guest { lunch, ..candidate.comes(manner) }
            }
            Manner::Borrowed => {
                let owner = with_ticket(&mut self.plain)?;
                let candidate = self.plain.pop()?;
                Guest {
                    code: owner.code,
                    other: owner.who,
                    other_name: Some(owner.name),
                    ..candidate.comes(manner)
                }
            }
            Manner::Elsewhere => {
                let candidate = self.plain.pop()?;
                Guest { code: Some(dice.uuid()), ..candidate.comes(manner) }
            }
            Manner::Neighbour => {
                let word = self.neighbour.clone()?;
                let number = 1000 + dice.below(9000);
                let newcomer = self.newcomer();
                Guest { manner, code: Some(format!("{word} | participant {number}")), ..newcomer }
            }
        };
        Some(guest)
    }

    /// Somebody who is on no list, and wants to come in; every other one asks for a vegan lunch.
    fn walk_in(&mut self) -> Guest {
        self.walk_ins += 1;
        let asks = self.has_plates && self.walk_ins % 2 == 1;
        Guest { lunch: asks.then(|| Diet::new("vegan")), ..self.newcomer() }
    }

    /// Somebody who is on no list.
    fn newcomer(&mut self) -> Guest {
        let name = loop {
            let number = self.newcomers;
            self.newcomers += 1;
            let given = GIVEN_NAMES[number % GIVEN_NAMES.len()];
            let family = FAMILY_NAMES[(number + number / GIVEN_NAMES.len()) % FAMILY_NAMES.len()];
            let name = format!("{given} {family}");
            if !self.names.contains(&fold(&name)) {
                break name;
            }
        };
        let candidate = Candidate {
            who: None,
            name,
            affiliation: Some(HOUSES[self.newcomers % HOUSES.len()].to_owned()),
            code: None,
            diet: Diet::standard(),
            other_script: false,
            attention: false,
        };
        candidate.comes(Manner::WalkIn)
    }
}

/// A sort of people who can be called on.
enum Pool {
    Plain,
    Namesakes,
    Awaited,
    Online,
    Unconfirmed,
    Hungry,
}

/// What somebody of this row can be called on for; nothing where a desk could not know what is right.
fn pool_of(row: &Attendee, has_namesake: bool, is_told_apart: bool) -> Option<Pool> {
    let on_stage = matches!(row.role, Role::Speaker | Role::Moderator | Role::Interpreter);
    match (row.status, row.mode) {
        _ if has_namesake && !is_told_apart => None,
        (Status::Cancelled | Status::Waitlisted | Status::Pending, Mode::InPerson) => Some(Pool::Unconfirmed),
        (Status::Cancelled | Status::Waitlisted | Status::Pending, Mode::Online) => None,
        (Status::Confirmed, Mode::Online) => Some(Pool::Online),
        (Status::Confirmed, Mode::InPerson) if has_namesake => Some(Pool::Namesakes),
        (Status::Confirmed, Mode::InPerson) if row.attention.is_some() || on_stage => Some(Pool::Awaited),
        (Status::Confirmed, Mode::InPerson) if row.lunch && row.diet() != Diet::standard() => {
            Some(Pool::Hungry)
        }
        (Status::Confirmed, Mode::InPerson) => Some(Pool::Plain),
    }
}

/// The last of these who has a ticket.
fn with_ticket(pool: &mut Vec<Candidate>) -> Option<Candidate> {
    let place = pool.iter().rposition(|candidate| candidate.code.is_some())?;
    Some(pool.remove(place))
}

/// A name as it is heard.
fn said(row: &Attendee) -> String {
    row.latin_name.clone().unwrap_or_else(|| row.name.clone())
}

/// Names of people who are on no list: each of the first with each of the second.
const GIVEN_NAMES: [&str; 15] = [
    "Ama", "Luis", "Farah", "Jonas", "Mei-Ling", "Chidi", "Ingrid", "Tomás", "Leila", "Kofi", "Sanna",
    "Pedro", "Nadia", "Emeka", "Yara",
];
const FAMILY_NAMES: [&str; 15] = [
    "Mensah", "Ortega", "Haddad", "Lindgren", "Tan", "Eze", "Solberg", "Rivas", "Azizi", "Boateng",
    "Korhonen", "Almeida", "Petrova", "Okoye", "Nasser",
];
/// Whom they come from; fictional but for the missions.
const HOUSES: [&str; 6] = [
    "Permanent Mission of Ghana to the United Nations",
    "Sahel Press",
    "Meridian Institute of Technology",
    "Permanent Mission of Chile to the United Nations",
    "Civic Data Alliance",
    "Harbour Street Ventures",
];

/// Draws that are the same for the same seed: `SplitMix64` (Steele, Lea and Flood, "Fast splittable pseudorandom number
/// generators", 2014).
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut rolled = self.0;
        rolled = (rolled ^ (rolled >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        rolled = (rolled ^ (rolled >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        rolled ^ (rolled >> 31)
    }

    /// A number from 0 to less than `sides`, of which there are few enough that none comes oftener than another by more
    /// than a hair.
    fn below(&mut self, sides: usize) -> usize {
        usize::try_from(self.roll() % sides as u64).expect("less than a usize")
    }

    fn shuffle<T>(&mut self, things: &mut [T]) {
        for last in (1..things.len()).rev() {
            things.swap(last, self.below(last + 1));
        }
    }

    /// The text of a random UUID, as Indico has it on its tickets.
    fn uuid(&mut self) -> String {
        let bits = u128::from(self.roll()) << 64 | u128::from(self.roll());
        uuid::Builder::from_random_bytes(bits.to_be_bytes()).into_uuid().hyphenated().to_string()
    }
}
