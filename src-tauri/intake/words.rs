//! The words by which forms and shops say what our closed sets say, in the six UN languages.
//!
//! A word that is none of these is left as it is, and the roster's own rule says that it cannot stand there.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;

use usher_core::search::fold;

use crate::headers::folded;

/// The words of one column. A form of a thousand answers has few different ones, so each is looked up once.
pub(crate) struct Words {
    field: &'static str,
    header: String,
    known: RefCell<HashMap<String, String>>,
}

impl Words {
    pub(crate) fn new(field: &'static str, header: &str) -> Self {
        Self { field, header: header.to_owned(), known: RefCell::default() }
    }

    /// `text` as the field writes it ([`canonical`]).
    pub(crate) fn canonical<'t>(&self, text: &'t str) -> Cow<'t, str> {
        const OF_FEW_WORDS: &[&str] =
            &["mode", "status", "group", "role", "lunch", "photo consent", "diet", "language"];
        if text.is_empty() || !OF_FEW_WORDS.contains(&self.field) {
            return match self.field {
                "attention" | "email" | "name" => Cow::Owned(canonical(self.field, &self.header, text)),
                _ => Cow::Borrowed(text),
            };
        }
        let mut known = self.known.borrow_mut();
        if let Some(word) = known.get(text) {
            return Cow::Owned(word.clone());
        }
        let word = canonical(self.field, &self.header, text);
        known.insert(text.to_owned(), word.clone());
        Cow::Owned(word)
    }
}

/// Whether `text` might be one of a few words that stand for nothing, before it is folded.
fn may_be_a_placeholder(text: &str) -> bool {
    text.starts_with(['a', 'A', 'i', 'I']) && text.len() < 40
}

/// `text` as `field` writes it, where the words are known. `header` is what was asked: "Will you attend in person?"
/// is answered with yes or no.
pub(crate) fn canonical(field: &str, header: &str, text: &str) -> String {
    if matches!(field, "email" | "name") && !may_be_a_placeholder(text) {
        return text.to_owned();
    }
    let folded_text = folded(text);
    let known = match field {
        "mode" => mode(&folded_text).or_else(|| match (mode(&folded(header))?, yes_or_no(text)?) {
            ("in person", "yes") | ("online", "no") => Some("in person"),
            _ => Some("online"),
        }),
        "status" => one_of(STATUSES, &folded_text),
        "group" => one_of(GROUPS, &folded_text),
        "role" => one_of(ROLES, &folded_text),
        "lunch" | "photo consent" => yes_or_no(text),
        "diet" => return diet(text),
        "language" => language(&folded_text),
        // "Requires special attention" of pretix is a box that is ticked or not.
        "attention" => match yes_or_no(text) {
            Some("yes") if folded_text.split(' ').count() == 1 => Some("special attention"),
            Some(_) if folded_text.split(' ').count() == 1 => Some(""),
            _ => None,
        },
        // A form in which somebody isn't signed in.
        "email" | "name" if ["anonymous", "anonyme", "anonimo"].contains(&folded_text.as_str()) => Some(""),
        // Eventbrite's word for a guest who gave no name.
        "name" if folded_text == "info requested info requested" || folded_text == "info requested" => {
            Some("")
        }
        _ => None,
    };
    known.map_or_else(|| text.to_owned(), str::to_owned)
}

/// Whether `text` is a word of the closed set of `field`, in any of the languages.
pub(crate) fn is_known(field: &str, header: &str, text: &str) -> bool {
    usher_core::roster::list::value(field, &canonical(field, header, text)).is_ok()
}

/// Whether a status means that the registration isn't there any more, so that its row is left out.
pub(crate) fn is_deleted(text: &str) -> bool {
    ["deleted", "supprime", "eliminado"].contains(&folded(text).as_str())
}

/// In person or online, if the words name exactly one of them.
fn mode(folded_text: &str) -> Option<&'static str> {
    let padded = format!(" {folded_text} ");
    let says = |words: &[&str]| {
        words.iter().any(|word| {
            let word = fold(word);
            // Where a script has spaces, a word within another is another word: очно in заочно.
            let has_spaces =
                word.is_ascii() || word.chars().all(|c| matches!(c, '\u{400}'..='\u{4FF}' | ' '));
            if has_spaces { padded.contains(&format!(" {word} ")) } else { padded.contains(&word) }
        })
    };
    match (says(IN_PERSON), says(ONLINE)) {
        (true, false) => Some("in person"),
        (false, true) => Some("online"),
        _ => None,
    }
}

const IN_PERSON: &[&str] = &[
    "in person",
    "onsite",
    "on site",
    "on location",
    "physical",
    "physically",
    "presentiel",
    "presentielle",
    "en presentiel",
    "sur place",
    "presencial",
    "presencialmente",
    "en persona",
    "очно",
    "лично",
    "线下",
    "现场",
    "親自",
    "حضوري",
    "شخصيا",
];

const ONLINE: &[&str] = &[
    "online",
    "on line",
    "virtual",
    "virtually",
    "remote",
    "remotely",
    "zoom",
    "webinar",
    "en ligne",
    "a distance",
    "distanciel",
    "virtuel",
    "en linea",
    "virtualmente",
    "a distancia",
    "remoto",
    "онлайн",
    "дистанционно",
    "удаленно",
    "заочно",
    "线上",
    "在线",
    "網上",
    "عبر الانترنت",
    "عن بعد",
    "افتراضي",
];

fn one_of(words: &[(&'static str, &[&str])], folded_text: &str) -> Option<&'static str> {
    words
        .iter()
        .find(|(word, others)| {
            *word == folded_text || others.iter().any(|other| folded(other) == folded_text)
        })
        .map(|(word, _)| *word)
}

const STATUSES: &[(&str, &[&str])] = &[
    (
        "confirmed",
        &[
            "attending",
            "checked in",
            "complete",
            "completed",
            "paid",
            "approved",
            "registered",
            "going",
            "accepted",
            "valid",
            "yes",
            "active",
            "p",
            "confirmé",
            "confirmée",
            "inscrit",
            "approuvé",
            "confirmado",
            "confirmada",
            "inscrito",
            "подтверждено",
            "подтвержден",
            "подтверждён",
            "已确认",
            "已批准",
            "مؤكد",
            "معتمد",
        ],
    ),
    (
        "pending",
        &[
            "awaiting payment",
            "awaiting approval",
            "pending approval",
            "unpaid",
            "not paid",
            "n",
            "no",
            "en attente",
            "pendiente",
            "ожидает",
            "на рассмотрении",
            "待定",
            "待审核",
            "قيد الانتظار",
            "معلق",
        ],
    ),
    (
        "waitlisted",
        &[
            "waitlist",
            "waiting list",
            "wait list",
            "liste d'attente",
            "lista de espera",
            "лист ожидания",
            "候补",
            "قائمة الانتظار",
        ],
    ),
    (
        "cancelled",
        &[
            "canceled",
            "refunded",
            "rejected",
            "withdrawn",
            "denied",
            "declined",
            "not attending",
            "expired",
            "revoked",
            "c",
            "e",
            "annulé",
            "annulée",
            "refusé",
            "cancelado",
            "cancelada",
            "rechazado",
            "отменено",
            "отменён",
            "отменен",
            "отклонено",
            "已取消",
            "已拒绝",
            "ملغى",
            "ملغي",
            "مرفوض",
        ],
    ),
];

const GROUPS: &[(&str, &[&str])] = &[
    (
        "government",
        &[
            "government official",
            "member state",
            "permanent mission",
            "mission",
            "gouvernement",
            "gobierno",
            "правительство",
            "政府",
            "حكومة",
        ],
    ),
    (
        "un",
        &[
            "un and igo",
            "un igo",
            "united nations",
            "igo",
            "nations unies",
            "onu",
            "naciones unidas",
            "оон",
            "联合国",
            "الأمم المتحدة",
        ],
    ),
    (
        "academia",
        &[
            "academic",
            "research",
            "university",
            "université",
            "milieu universitaire",
            "academico",
            "академия",
            "наука",
            "学术界",
            "أكاديمي",
        ],
    ),
    (
        "industry",
        &[
            "industry and civil society",
            "civil society",
            "private sector",
            "ngo",
            "société civile",
            "secteur privé",
            "sociedad civil",
            "sector privado",
            "гражданское общество",
            "бизнес",
            "企业",
            "民间社会",
            "المجتمع المدني",
            "القطاع الخاص",
        ],
    ),
    ("other", &["autre", "otro", "otra", "другое", "其他", "أخرى"]),
];

const ROLES: &[(&str, &[&str])] = &[
    (
        "guest",
        &[
            "attendee",
            "participant",
            "invité",
            "participante",
            "invitado",
            "участник",
            "гость",
            "与会者",
            "嘉宾",
            "ضيف",
            "مشارك",
        ],
    ),
    (
        "speaker",
        &[
            "panelist",
            "panellist",
            "intervenant",
            "orateur",
            "ponente",
            "orador",
            "спикер",
            "докладчик",
            "发言人",
            "متحدث",
        ],
    ),
    (
        "moderator",
        &["chair", "modérateur", "modératrice", "moderador", "moderadora", "модератор", "主持人", "ميسر"],
    ),
    ("organizer", &["organiser", "host", "organisateur", "organizador", "организатор", "组织者", "منظم"]),
    ("interpreter", &["interprète", "intérprete", "переводчик", "口译员", "مترجم"]),
    ("press", &["media", "journalist", "presse", "prensa", "пресса", "媒体", "صحافة"]),
    ("staff", &["personnel", "personal", "персонал", "工作人员", "موظف"]),
    ("crew", &["technician", "équipe technique", "técnico", "техник", "技术人员", "فني"]),
];

/// Whether `text` says yes.
pub(crate) fn is_yes(text: &str) -> bool {
    yes_or_no(text) == Some("yes")
}

/// Yes or no, by the first word: forms ask "Will you stay for lunch?" and answer "Yes, gladly".
fn yes_or_no(text: &str) -> Option<&'static str> {
    const YES: &[&str] = &["yes", "y", "true", "1", "x", "✓", "oui", "si", "да", "是", "نعم"];
    const NO: &[&str] = &["no", "n", "false", "0", "non", "нет", "否", "不", "لا"];
    let folded_text = fold(text);
    let first =
        folded_text.split(|c: char| !c.is_alphanumeric() && c != '✓').find(|word| !word.is_empty())?;
    if YES.contains(&first) {
        Some("yes")
    } else if NO.contains(&first) {
        Some("no")
    } else {
        None
    }
}

/// A diet by its English name, so that a caterer gets one number for it; several stay together.
fn diet(text: &str) -> String {
    let parts: Vec<String> = text
        .split([',', ';', '،', '、', '，'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(|part| {
            let folded_part = folded(part);
            one_of(DIETS, &folded_part).map_or_else(|| part.to_owned(), str::to_owned)
        })
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(", ")
}

const DIETS: &[(&str, &[&str])] = &[
    (
        "",
        &[
            "none",
            "no",
            "n a",
            "na",
            "nothing",
            "nil",
            "no restrictions",
            "no dietary restrictions",
            "no preference",
            "none of the above",
            "standard",
            "regular",
            "aucun",
            "aucune",
            "sans",
            "non",
            "rien",
            "ninguno",
            "ninguna",
            "sin restricciones",
            "нет",
            "без ограничений",
            "无",
            "没有",
            "لا",
            "لا يوجد",
            "لا شيء",
        ],
    ),
    (
        "vegetarian",
        &[
            "veggie",
            "végétarien",
            "végétarienne",
            "vegetariano",
            "vegetariana",
            "вегетарианское",
            "вегетарианец",
            "вегетарианка",
            "素食",
            "نباتي",
        ],
    ),
    (
        "vegan",
        &[
            "végan",
            "végane",
            "végétalien",
            "végétalienne",
            "vegano",
            "vegana",
            "веганское",
            "веган",
            "纯素",
            "纯素食",
            "نباتي صرف",
        ],
    ),
    ("halal", &["халяль", "清真", "حلال"]),
    ("kosher", &["casher", "cacher", "кошерное", "犹太洁食", "كوشير"]),
    (
        "gluten-free",
        &[
            "gluten free",
            "sans gluten",
            "sin gluten",
            "без глютена",
            "无麸质",
            "خال من الغلوتين",
            "خالي من الغلوتين",
        ],
    ),
];

fn language(folded_text: &str) -> Option<&'static str> {
    one_of(LANGUAGES, folded_text)
}

const LANGUAGES: &[(&str, &[&str])] = &[
    ("en", &["english", "anglais", "inglés", "английский", "英语", "الإنجليزية"]),
    ("fr", &["french", "français", "francés", "французский", "法语", "الفرنسية"]),
    ("es", &["spanish", "español", "espagnol", "испанский", "西班牙语", "الإسبانية"]),
    ("ru", &["russian", "русский", "russe", "ruso", "俄语", "الروسية"]),
    ("zh", &["chinese", "中文", "汉语", "普通话", "chinois", "chino", "китайский", "الصينية"]),
    ("ar", &["arabic", "العربية", "arabe", "árabe", "арабский", "阿拉伯语"]),
];
