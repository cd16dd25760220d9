//! Who, as far as the name says: what stands round a name, and what is nobody's name.

use usher_core::presence::Sort;
use usher_core::search::fold;

/// Programs that join a meeting to take notes or to record it, folded.
const BOTS: &[&str] = &[
    "otter.ai",
    "otterpilot",
    "fireflies",
    "read.ai",
    "read ai",
    "tl;dv",
    "tldv",
    "fathom",
    "notetaker",
    "note taker",
    "meetgeek",
    "avoma",
    "gong.io",
    "grain recorder",
    "sembly",
    "airgram",
    "supernormal",
    "jamie ai",
    "krisp ai",
    "bluedot",
    "spinach",
    "ai companion",
    "webex assistant",
    "recall.ai",
    "recorder",
    "recording bot",
    "transcriber",
    "transcription",
    "circleback",
    "laxis",
    "nyota",
    "noota",
];

/// What a device is called, folded: words of it that no person is called by.
const DEVICES: &[&str] = &[
    "iphone",
    "ipad",
    "macbook",
    "galaxy",
    "android",
    "pixel",
    "huawei",
    "oneplus",
    "redmi",
    "desktop-",
    "laptop",
    "conference room",
    "meeting room",
    "boardroom",
    "board room",
    "room system",
    "zoom rooms",
    "zoom room",
    "teams room",
    "polycom",
    "logitech",
    "cisco webex",
    "webex board",
    "surface hub",
    "zoom user",
    "call-in user",
    "sala de reun",
    "sala de conf",
    "salle de reun",
    "salle de conf",
    "konferenzraum",
    "besprechungsraum",
    "переговорн",
    "конференц-зал",
    "会议室",
    "會議室",
    "قاعه الاجتماع",
    "غرفه الاجتماع",
];

/// What stands behind a name in brackets and is no other name, folded.
const ASIDE: &[&str] = &[
    "guest",
    "unverified",
    "external",
    "host",
    "co-host",
    "me",
    "organizer",
    "organiser",
    "invite",
    "invitado",
    "invitada",
    "convidado",
    "convidada",
    "gast",
    "gosc",
    "externe",
    "externo",
    "externa",
    "extern",
    "non verifie",
    "nao verificado",
    "no verificado",
    "niezweryfikowany",
    "nicht uberpruft",
    "гость",
    "непроверенный",
    "внешний",
    "来宾",
    "外部",
    "未验证",
    "ضيف",
    "خارجي",
];

/// What joined, as far as its name says.
pub(super) fn sort(name: &str) -> Sort {
    let folded = fold(name);
    let digits = folded.chars().filter(char::is_ascii_digit).count();
    let letters = folded.chars().filter(|character| character.is_alphabetic()).count();
    if BOTS.iter().any(|bot| folded.contains(bot)) || folded == "read" || folded == "otter" {
        Sort::Bot
    } else if DEVICES.iter().any(|device| folded.contains(device)) || is_numbered_room(&folded) {
        Sort::Device
    } else if digits >= 6 && letters == 0 {
        Sort::Phone
    } else {
        Sort::Person
    }
}

/// `Room 3`, `Sala 14`: a word for a room and a number.
fn is_numbered_room(folded: &str) -> bool {
    const ROOMS: &[&str] = &["room", "sala", "salle", "raum", "зал", "комната", "قاعه"];
    let mut words = folded.split_whitespace();
    let (Some(room), Some(number), None) = (words.next(), words.next(), words.next()) else { return false };
    ROOMS.contains(&room) && number.chars().any(|character| character.is_ascii_digit())
}

/// The names that may be meant, the likeliest first.
pub(super) fn names(name: &str) -> Vec<String> {
    let (outside, brackets) = without_brackets(name);
    let mut names = Vec::new();
    let mut add = |name: &str| {
        let name = without_number(name.trim().trim_matches(['"', '\'', ',', '-', '–', '|', '/', ' ']));
        if name.chars().any(char::is_alphabetic) && !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    };
    add(&outside);
    // What somebody is called stands before where they come from.
    for mark in [" | ", " - ", " – ", " — ", " @ ", " / "] {
        if let Some((first, _)) = outside.split_once(mark) {
            add(first);
        }
    }
    for bracket in &brackets {
        let folded = fold(bracket);
        let is_aside = ASIDE.contains(&folded.as_str()) || folded.contains('/') || folded.contains('@');
        if !is_aside {
            add(bracket);
        }
    }
    names
}

/// A name without what stands in brackets, and that.
fn without_brackets(name: &str) -> (String, Vec<String>) {
    let mut outside = String::new();
    let mut brackets = Vec::new();
    let mut inside: Option<String> = None;
    for character in name.chars() {
        match (character, &mut inside) {
            ('(' | '（' | '[', None) => inside = Some(String::new()),
            (')' | '）' | ']', Some(_)) => brackets.extend(inside.take()),
            (other, Some(text)) => text.push(other),
            (other, None) => outside.push(other),
        }
    }
    // A bracket that is never closed opens nothing.
    if let Some(text) = inside {
        outside.push_str(&text);
    }
    let spaced = outside.split_whitespace().collect::<Vec<_>>().join(" ");
    (spaced, brackets)
}

/// A name without the number that some offices ask people to put before it: `12345_Name`.
fn without_number(name: &str) -> &str {
    let rest = name.trim_start_matches(|character: char| character.is_ascii_digit());
    let begins_with_number = rest.len() < name.len();
    match rest.strip_prefix(['_', '-', ' ', '.']) {
        Some(rest) if begins_with_number => rest.trim_start_matches(['_', '-', ' ', '.']),
        _ => name,
    }
}
