//! Whose list it is, told by its headers, and what each of its columns becomes.
//!
//! The headers are those that the systems write today and wrote before, as their sources and exports in the wild
//! show them. Each is compared folded: case, accents, marks and hidden spaces tell nothing apart.

use std::collections::HashMap;
use std::sync::LazyLock;

use usher_core::code::System;

use crate::headers::folded;
use crate::json::ACCOMPANIES;
use crate::mapping::{Part, Target};

/// Our own list, by the names of its columns in the six UN languages.
pub const PLAIN_LIST: &str = "plain list";
/// A list of nobody we know: a person says what its columns are.
pub const BY_HAND: &str = "by hand";

/// How much of a preset's headers must be there, in percent.
const ENOUGH: usize = 80;

/// A kind of list that a system writes.
pub struct Preset {
    /// Its name.
    pub name: &'static str,
    /// The system, where it issues tickets of its own.
    pub system: Option<System>,
    /// The headers by which it is told; of each group one must be there.
    signature: &'static [&'static [&'static str]],
    /// The header of its first column, where that is part of the signature.
    begins_with: &'static [&'static str],
    /// What its own columns become.
    columns: &'static [(Target, &'static [&'static str])],
    /// Columns that nobody at a door needs.
    left_out: &'static [&'static str],
    /// What holds for everybody on it, where no column says otherwise.
    pub(crate) constants: &'static [(&'static str, &'static str)],
}

/// How a header fits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fit {
    /// Whose it is; none for our own list or nobody's.
    pub(crate) preset: Option<&'static Preset>,
    /// Whether it can be taken without asking.
    pub(crate) is_sure: bool,
    /// How much it is a header; 0 for none.
    pub(crate) score: usize,
}

impl PartialEq for Preset {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Preset {}

const TIMESTAMP: &[&str] = &[
    "timestamp",
    "horodateur",
    "marca temporal",
    "zeitstempel",
    "carimbo de data/hora",
    "отметка времени",
    "时间戳记",
    "时间戳",
    "طابع زمني",
];

const fn field(name: &'static str) -> Target {
    Target::Field(name)
}

const fn or_else(name: &'static str) -> Target {
    Target::Else(name)
}

const fn part(part: Part) -> Target {
    Target::Part(part)
}

/// Money and addresses: what shops know of buyers.
const MONEY: &[&str] = &[
    "price",
    "total paid",
    "fees paid",
    "eventbrite fees",
    "eventbrite payment processing",
    "currency",
    "price tier",
    "ticket price",
    "tax rate",
    "tax rule",
    "tax value",
    "vat id",
    "payment date",
    "payment providers",
    "voucher",
    "voucher code",
    "invoice address name",
    "address",
    "zip code",
    "city",
    "state",
    "home address 1",
    "home address 2",
    "home city",
    "home state",
    "home zip",
    "billing address",
    "paid",
    "order time",
    "sales channel",
    "e mail address verified",
    "seat id",
    "seat zone",
    "pseudonymization id",
    "event slug",
    "position id",
    "order date",
    "order type",
    "event name",
    "checked in",
    "checked out",
    "automatically checked in",
    "follow up date",
];

/// The presets, those that say more of themselves first.
pub static PRESETS: &[Preset] = &[
    Preset {
        name: "Indico check-in API",
        system: Some(System::Indico),
        signature: &[&["full_name"], &["checkin_secret"], &["state"]],
        begins_with: &[],
        columns: &[
            (field("name"), &["full_name"]),
            (field("code"), &["checkin_secret"]),
            (field("status"), &["state"]),
            (part(Part::Key), &["id"]),
            (part(Part::Registration), &["regid"]),
            (field("host"), &[ACCOMPANIES]),
            (or_else("email"), &["email"]),
        ],
        left_out: &[
            "event_id",
            "is_paid",
            "occupied_slots",
            "checked_in",
            "checked_in_dt",
            "registration_date",
        ],
        constants: &[],
    },
    Preset {
        name: "pretix order positions",
        system: Some(System::Pretix),
        signature: &[
            &["order code"],
            &["position id"],
            &["status"],
            &["product"],
            &["attendee name"],
            &["attendee email", "attendee e-mail"],
            &["pseudonymization id"],
        ],
        begins_with: &[],
        columns: &[
            (field("name"), &["attendee name"]),
            (part(Part::FirstName), &["attendee name: given name", "attendee name: first name"]),
            (field("family name"), &["attendee name: family name", "attendee name: last name"]),
            (
                field("honorific"),
                &["attendee name: title", "attendee name: salutation", "attendee name: degree"],
            ),
            (field("email"), &["attendee email", "attendee e-mail"]),
            (or_else("email"), &["email", "e-mail"]),
            (field("phone"), &["phone number"]),
            (field("affiliation"), &["company"]),
            (field("status"), &["status"]),
            (field("code"), &["secret"]),
            (field("language"), &["order locale"]),
            (part(Part::Registration), &["order code"]),
            (field("note"), &["order comment"]),
        ],
        left_out: MONEY,
        constants: &[],
    },
    Preset {
        name: "pretix check-in list",
        system: Some(System::Pretix),
        signature: &[
            &["order code"],
            &["attendee name"],
            &["product"],
            &["checked in"],
            &["e-mail", "email"],
            &["requires special attention", "automatically checked in", "checked out"],
        ],
        begins_with: &[],
        columns: &[
            (field("name"), &["attendee name"]),
            (part(Part::FirstName), &["attendee name: given name", "attendee name: first name"]),
            (field("family name"), &["attendee name: family name", "attendee name: last name"]),
            (field("email"), &["e-mail", "email"]),
            (field("affiliation"), &["company"]),
            // Yes, or No while the order waits for its money.
            (field("status"), &["paid"]),
            (field("code"), &["secret"]),
            (field("attention"), &["requires special attention"]),
            (part(Part::Registration), &["order code"]),
            (field("note"), &["comment"]),
        ],
        left_out: MONEY,
        constants: &[],
    },
    Preset {
        name: "Eventbrite attendees",
        system: Some(System::Eventbrite),
        signature: &[
            &["order #", "order no.", "order id"],
            &["order date"],
            &["first name"],
            &["last name", "surname"],
            &["email"],
            &["quantity", "ticket quantity"],
            &["ticket type"],
            &["attendee status"],
        ],
        begins_with: &[],
        columns: EVENTBRITE,
        left_out: MONEY,
        constants: &[],
    },
    Preset {
        name: "Eventbrite orders",
        system: Some(System::Eventbrite),
        signature: &[
            &["order id", "order #", "order no."],
            &["order date"],
            &["attendee status"],
            &["name"],
            &["email"],
            &["ticket quantity", "quantity"],
            &["ticket type"],
            &["buyer name"],
            &["buyer email"],
        ],
        begins_with: &[],
        columns: EVENTBRITE,
        left_out: MONEY,
        constants: &[],
    },
    Preset {
        name: "Zoom registration",
        system: None,
        signature: &[
            &["first name"],
            &["last name"],
            &["email", "email address"],
            &["registration time"],
            &["approval status"],
        ],
        begins_with: &[],
        columns: &[
            (part(Part::FirstName), &["first name"]),
            (field("family name"), &["last name"]),
            (field("status"), &["approval status"]),
        ],
        left_out: &["registration time", "source name"],
        constants: &[("mode", "online")],
    },
    Preset {
        name: "Microsoft Forms",
        system: None,
        signature: &[
            &["id", "المعرف"],
            &[
                "start time",
                "hora de inicio",
                "heure de début",
                "startzeit",
                "время начала",
                "开始时间",
                "وقت البدء",
            ],
            &[
                "completion time",
                "hora de finalización",
                "heure de fin",
                "fertigstellungszeit",
                "время выполнения",
                "完成时间",
                "وقت الإكمال",
            ],
            &[
                "email",
                "correo electrónico",
                "adresse de messagerie",
                "e-mail",
                "адрес электронной почты",
                "电子邮件",
                "البريد الإلكتروني",
            ],
            &["name", "nombre", "nom", "имя", "姓名", "名称", "الاسم"],
        ],
        begins_with: &[],
        columns: &[
            (part(Part::Key), &["id", "المعرف"]),
            // What the account says; a form that anybody may fill in has none, and asks in a question.
            (
                or_else("email"),
                &[
                    "email",
                    "correo electrónico",
                    "adresse de messagerie",
                    "e-mail",
                    "адрес электронной почты",
                    "电子邮件",
                    "البريد الإلكتروني",
                ],
            ),
            (or_else("name"), &["name", "nombre", "nom", "имя", "姓名", "名称", "الاسم"]),
        ],
        left_out: &[
            "start time",
            "completion time",
            "hora de inicio",
            "hora de finalización",
            "heure de début",
            "heure de fin",
            "startzeit",
            "fertigstellungszeit",
            "время начала",
            "время выполнения",
            "开始时间",
            "完成时间",
            "وقت البدء",
            "وقت الإكمال",
            "total points",
            "quiz feedback",
            "last modified time",
        ],
        constants: &[],
    },
    Preset {
        name: "Indico registrants",
        system: Some(System::Indico),
        signature: &[
            &["id"],
            &["name"],
            &[
                "registration date",
                "modification date",
                "registration state",
                "created by",
                "checked in",
                "check-in date",
                "payment date",
                "tags",
            ],
        ],
        begins_with: &["id"],
        columns: &[
            (part(Part::Key), &["id"]),
            (field("name"), &["name"]),
            (part(Part::FirstName), &["first name"]),
            (field("family name"), &["last name"]),
            (field("status"), &["registration state"]),
        ],
        left_out: &[
            "registration date",
            "modification date",
            "created by",
            "price",
            "checked in",
            "check-in date",
            "payment date",
        ],
        constants: &[],
    },
    Preset {
        name: "Google Forms",
        system: None,
        signature: &[TIMESTAMP],
        begins_with: TIMESTAMP,
        columns: &[(
            or_else("email"),
            &[
                "email address",
                "username",
                "adresse e-mail",
                "nom d'utilisateur",
                "dirección de correo electrónico",
                "nombre de usuario",
                "nutzername",
                "адрес электронной почты",
                "电子邮件地址",
                "عنوان البريد الإلكتروني",
            ],
        )],
        left_out: TIMESTAMP,
        constants: &[],
    },
];

const EVENTBRITE: &[(Target, &[&str])] = &[
    // A team that bought together, in words of its own.
    (Target::Kept, &["group"]),
    (field("name"), &["name", "attendee name"]),
    (part(Part::FirstName), &["first name"]),
    (field("family name"), &["last name", "surname"]),
    (part(Part::Registration), &["order #", "order no.", "order id"]),
    (part(Part::Places), &["quantity", "ticket quantity"]),
    (part(Part::Key), &["attendee #", "attendee id"]),
    (part(Part::Buyer), &["buyer name"]),
    (or_else("email"), &["buyer email"]),
    (field("status"), &["attendee status"]),
    (field("code"), &["barcode #", "barcode"]),
    (field("phone"), &["cell phone", "mobile"]),
    (field("affiliation"), &["company"]),
    (field("position"), &["job title"]),
    (field("country"), &["home country"]),
];

impl Preset {
    /// What the column of this header becomes by this preset; none where it says nothing of it.
    fn target(&self, folded_header: &str) -> Option<Target> {
        let is = |name: &&str| folded(name) == folded_header;
        let own = self.columns.iter().find(|(_, names)| names.iter().any(is));
        own.map(|(target, _)| target.clone())
            .or_else(|| self.left_out.iter().any(is).then_some(Target::LeftOut))
    }
}

/// By what a preset is told, folded.
struct Signature {
    groups: Vec<Vec<String>>,
    begins_with: Vec<String>,
}

/// The signatures of the presets, folded once.
static SIGNATURES: LazyLock<Vec<Signature>> = LazyLock::new(|| {
    let fold_all = |names: &[&str]| names.iter().map(|name| folded(name)).collect::<Vec<_>>();
    PRESETS
        .iter()
        .map(|preset| Signature {
            groups: preset.signature.iter().map(|names| fold_all(names)).collect(),
            begins_with: fold_all(preset.begins_with),
        })
        .collect()
});

/// How a row of folded headers fits.
pub(crate) fn fit(headers: &[String]) -> Fit {
    let first = headers.iter().find(|header| !header.is_empty());
    let mut best = Fit { preset: None, is_sure: false, score: 0 };
    for (preset, Signature { groups, begins_with }) in PRESETS.iter().zip(SIGNATURES.iter()) {
        if !begins_with.is_empty() && !first.is_some_and(|first| begins_with.contains(first)) {
            continue;
        }
        let found = groups.iter().filter(|names| names.iter().any(|name| headers.contains(name))).count();
        let score = 1_000 + found;
        if found * 100 >= groups.len() * ENOUGH && score > best.score {
            best = Fit { preset: Some(preset), is_sure: true, score };
        }
    }
    if best.is_sure {
        return best;
    }
    let known: Vec<Target> = headers.iter().filter_map(|header| plain_target(header)).collect();
    let names = |target: &Target| {
        matches!(target, Target::Field("name" | "family name") | Target::Part(Part::FirstName))
    };
    if known.iter().any(names) {
        return Fit { preset: None, is_sure: true, score: 100 + known.len() };
    }
    let likely = headers.iter().filter(|header| question_target(header).is_some()).count();
    Fit { preset: None, is_sure: false, score: if likely >= 2 { likely } else { 0 } }
}

/// What each of these headers becomes, and whether that was guessed from words in it.
pub(crate) fn targets(labels: &[String], headers: &[String], fit: Fit) -> Vec<(Target, bool)> {
    let own = |header: &String| {
        fit.preset.and_then(|preset| preset.target(header)).or_else(|| plain_target(header))
    };
    let known: Vec<Target> = headers.iter().filter_map(own).collect();
    // What a column says of itself is not said by a question too.
    let is_known = |guess: &Target| {
        let in_parts = [part(Part::FirstName), field("family name")];
        known.contains(guess) || (*guess == field("name") && in_parts.iter().any(|part| known.contains(part)))
    };
    let mut taken: Vec<Target> = Vec::new();
    labels
        .iter()
        .zip(headers)
        .map(|(label, header)| {
            let is_pretix = fit.preset.is_some_and(|preset| preset.system == Some(System::Pretix));
            if let Some(choice) = is_pretix.then(|| choice_target(label)).flatten() {
                return (choice, true);
            }
            let own = own(header);
            let asks = fit.preset.is_some() || !fit.is_sure;
            let guess = if own.is_none() && asks { question_target(header) } else { None };
            let guess = guess.filter(|guess| !is_known(guess));
            let guessed = guess.is_some();
            match own.or(guess) {
                Some(target @ (Target::LeftOut | Target::Kept)) => (target, guessed),
                Some(target) if !taken.contains(&target) => {
                    taken.push(target.clone());
                    (target, guessed)
                }
                // Our own list must not say a field twice; others do, and their first counts.
                Some(target) if fit.preset.is_none() && fit.is_sure => (target, false),
                _ => (Target::Kept, false),
            }
        })
        .collect()
}

fn plain_target(folded_header: &str) -> Option<Target> {
    static NAMES: LazyLock<HashMap<String, Target>> = LazyLock::new(|| {
        let mut names = HashMap::new();
        for (target, aliases) in ALIASES {
            for alias in *aliases {
                names.entry(folded(alias)).or_insert_with(|| target.clone());
            }
        }
        names
    });
    NAMES.get(folded_header).cloned()
}

/// pretix can give each choice of a question a column: `Question – choice`, and yes or no in it.
fn choice_target(label: &str) -> Option<Target> {
    let (question, choice) = label.rsplit_once(" – ")?;
    match question_target(&folded(question))? {
        Target::Field(field) => Some(Target::Choice(field, choice.trim().to_owned())),
        _ => None,
    }
}

/// Words of a question about somebody else than who answers it, folded.
const OF_SOMEBODY_ELSE: &[&str] = &[
    "emergency",
    "supervisor",
    "supervisors",
    "supervisor s",
    "manager",
    "manager s",
    "assistant",
    "assistant s",
    "spouse",
    "urgence",
    "superieur",
    "emergencia",
    "jefe",
    "asistente",
];

/// What a question asks for, by words in it: forms ask in sentences.
fn question_target(folded_header: &str) -> Option<Target> {
    static QUESTIONS: LazyLock<Vec<(Target, Vec<String>)>> = LazyLock::new(|| {
        ASKS.iter()
            .map(|(target, words)| (target.clone(), words.iter().map(|word| folded(word)).collect()))
            .collect()
    });
    let padded = format!(" {folded_header} ");
    if OF_SOMEBODY_ELSE.iter().any(|word| padded.contains(&format!(" {word} "))) {
        return None;
    }
    let says = |words: &String| {
        if words.is_ascii() {
            padded.contains(&format!(" {words} "))
        } else {
            // Chinese has no spaces; other scripts bend their words.
            folded_header.contains(words.as_str())
        }
    };
    QUESTIONS.iter().find(|(_, all)| all.iter().any(says)).map(|(target, _)| target.clone())
}

/// Words by which a question is told, those that say more before those that say less.
const ASKS: &[(Target, &[&str])] = &[
    (
        field("name as on id"),
        &[
            "as on id",
            "as it appears on",
            "as in passport",
            "on your id",
            "sur votre pièce d'identité",
            "как в паспорте",
            "证件上",
        ],
    ),
    (
        field("honorific"),
        &["honorific", "salutation", "civilité", "tratamiento", "обращение", "称谓", "اللقب"],
    ),
    (
        part(Part::FirstName),
        &["first name", "given name", "prénom", "nombre de pila", "имя", "名字", "الاسم الأول"],
    ),
    (
        field("family name"),
        &[
            "last name",
            "family name",
            "surname",
            "nom de famille",
            "apellido",
            "apellidos",
            "фамилия",
            "姓氏",
            "اسم العائلة",
        ],
    ),
    (
        field("email"),
        &[
            "email",
            "e mail",
            "courriel",
            "correo electrónico",
            "электронной почты",
            "эл почта",
            "邮箱",
            "电子邮件",
            "البريد الإلكتروني",
        ],
    ),
    (
        field("photo consent"),
        &[
            "photo",
            "photos",
            "photographed",
            "photographie",
            "fotografías",
            "фотосъёмку",
            "фотосъемку",
            "拍照",
            "تصوير",
        ],
    ),
    (
        field("access needs"),
        &[
            "accessibility",
            "access needs",
            "wheelchair",
            "accommodations",
            "accessibilité",
            "accesibilidad",
            "доступности",
            "无障碍",
            "إمكانية الوصول",
        ],
    ),
    (
        field("diet"),
        &[
            "dietary",
            "diet",
            "food restrictions",
            "allergies",
            "régime",
            "alimentaire",
            "alimentaria",
            "alimentarias",
            "dieta",
            "питание",
            "диет",
            "饮食",
            "النظام الغذائي",
            "غذائي",
        ],
    ),
    (field("lunch"), &["lunch", "déjeuner", "almuerzo", "обед", "午餐", "الغداء"]),
    (
        field("mode"),
        &[
            "in person",
            "online or in",
            "mode of participation",
            "how will you attend",
            "how will you join",
            "attend online",
            "en présentiel",
            "présentiel ou",
            "modalité",
            "presencial",
            "modalidad",
            "очно",
            "форма участия",
            "线下",
            "参会方式",
            "حضوري",
            "طريقة الحضور",
        ],
    ),
    (
        field("affiliation"),
        &[
            "organization",
            "organisation",
            "affiliation",
            "institution",
            "company",
            "employer",
            "delegation",
            "permanent mission",
            "organismo",
            "organización",
            "institución",
            "организация",
            "организацию",
            "учреждение",
            "单位",
            "机构",
            "المنظمة",
            "الجهة",
            "المؤسسة",
        ],
    ),
    (
        field("position"),
        &[
            "position",
            "job title",
            "function",
            "functional title",
            "fonction",
            "poste",
            "cargo",
            "должность",
            "职务",
            "职位",
            "المنصب",
            "الوظيفة",
        ],
    ),
    (field("country"), &["country", "pays", "país", "страна", "国家", "البلد", "الدولة"]),
    (
        field("phone"),
        &["phone", "telephone", "mobile", "téléphone", "teléfono", "телефон", "电话", "手机", "الهاتف"],
    ),
    (field("language"), &["preferred language", "langue", "idioma", "язык", "语言", "اللغة"]),
    (
        field("host"),
        &["your host", "focal point", "invited by", "invité par", "invitado por", "кто пригласил"],
    ),
    (
        field("name"),
        &[
            "name",
            "your name",
            "full name",
            "nom",
            "nom complet",
            "nombre",
            "nombre completo",
            "фио",
            "полное имя",
            "姓名",
            "الاسم",
        ],
    ),
];

/// Names of our own columns: English, French, Spanish, Russian, Chinese, Arabic.
const ALIASES: &[(Target, &[&str])] = &[
    (part(Part::FirstName), &["first name", "given name", "prénom", "nombre", "имя", "名", "الاسم الأول"]),
    (part(Part::MiddleName), &["middle name", "отчество"]),
    (
        field("name"),
        &[
            "name",
            "full name",
            "nom complet",
            "nombre completo",
            "фио",
            "полное имя",
            "姓名",
            "الاسم الكامل",
            "الاسم",
        ],
    ),
    (
        field("latin name"),
        &[
            "latin name",
            "name in latin letters",
            "nom en lettres latines",
            "nombre en alfabeto latino",
            "имя латиницей",
            "拉丁字母姓名",
            "الاسم بالأحرف اللاتينية",
        ],
    ),
    (
        field("honorific"),
        &["honorific", "title", "titre", "civilité", "tratamiento", "обращение", "称谓", "اللقب الشرفي"],
    ),
    (
        field("family name"),
        &[
            "family name",
            "last name",
            "surname",
            "nom",
            "nom de famille",
            "apellido",
            "apellidos",
            "фамилия",
            "姓",
            "اسم العائلة",
        ],
    ),
    (
        field("name as on id"),
        &[
            "name as on id",
            "nom sur la pièce d'identité",
            "nombre en el documento",
            "имя в документе",
            "证件姓名",
            "الاسم في الهوية",
        ],
    ),
    (
        field("email"),
        &[
            "email",
            "e mail",
            "email address",
            "e mail address",
            "adresse e mail",
            "courriel",
            "correo electrónico",
            "эл почта",
            "электронная почта",
            "电子邮箱",
            "邮箱",
            "البريد الإلكتروني",
        ],
    ),
    (
        field("affiliation"),
        &[
            "affiliation",
            "organization",
            "organisation",
            "delegation",
            "permanent mission",
            "organismo",
            "organización",
            "организация",
            "单位",
            "机构",
            "الجهة",
            "المنظمة",
        ],
    ),
    (field("country"), &["country", "pays", "país", "страна", "国家", "البلد"]),
    (field("position"), &["position", "job title", "fonction", "cargo", "должность", "职务", "المنصب"]),
    (field("phone"), &["phone", "telephone", "mobile", "téléphone", "teléfono", "телефон", "电话", "الهاتف"]),
    (field("language"), &["language", "langue", "idioma", "язык", "语言", "اللغة"]),
    (field("group"), &["group", "groupe", "grupo", "группа", "组别", "المجموعة"]),
    (
        field("mode"),
        &[
            "mode",
            "attendance",
            "participation",
            "modalité",
            "modalidad",
            "asistencia",
            "форма участия",
            "参会方式",
            "طريقة الحضور",
        ],
    ),
    (field("status"), &["status", "registration status", "statut", "estado", "статус", "状态", "الحالة"]),
    (field("role"), &["role", "rôle", "función", "роль", "角色", "الدور"]),
    (field("lunch"), &["lunch", "déjeuner", "almuerzo", "обед", "午餐", "الغداء"]),
    (
        field("diet"),
        &[
            "diet",
            "dietary requirements",
            "régime alimentaire",
            "dieta",
            "питание",
            "диета",
            "饮食",
            "النظام الغذائي",
        ],
    ),
    (field("code"), &["code", "ticket code", "ticket", "barcode", "código", "код", "票码", "الرمز"]),
    (
        field("party"),
        &["party", "délégation", "grupo familiar", "délégation de", "делегация", "同行", "الوفد"],
    ),
    (field("host"), &["host", "hôte", "anfitrión", "принимающий", "接待人", "المضيف"]),
    (
        field("access needs"),
        &[
            "access needs",
            "accessibility",
            "besoins d'accessibilité",
            "accesibilidad",
            "особые потребности",
            "无障碍需求",
            "احتياجات الوصول",
        ],
    ),
    (
        field("photo consent"),
        &[
            "photo consent",
            "consentement photo",
            "consentimiento de foto",
            "согласие на съёмку",
            "拍照同意",
            "الموافقة على التصوير",
        ],
    ),
    (field("attention"), &["attention", "vip", "atención", "внимание", "注意", "تنبيه"]),
    (field("note"), &["note", "notes", "remarque", "nota", "notas", "примечание", "备注", "ملاحظة"]),
];
