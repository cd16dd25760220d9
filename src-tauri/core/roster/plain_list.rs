//! The plain list: our own columns, in any order, by their names in the six UN languages, as CSV in UTF-8.
//! Everything but the name is optional, and a column that is none of ours is kept as it is.

use std::collections::BTreeMap;
use std::str::FromStr;

use serde::Serialize;

use crate::attendee::{COLUMNS, Diet, Fields, Group, Mode, Role, Status};
use crate::search::fold;

/// More bytes than any roster has.
const LARGEST: usize = 64 << 20;
/// More columns than any roster has.
const MOST_COLUMNS: usize = 100;
/// More rows than any roster has.
const MOST_ROWS: usize = 200_000;
/// More bytes than any cell has.
const LONGEST_CELL: usize = 4096;

/// A roster as its file has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// What was taken for what: header by field.
    pub mapping: BTreeMap<String, String>,
    /// Its rows.
    pub rows: Vec<ListRow>,
    /// What cannot be taken in. Where there is any, nothing is.
    pub problems: Vec<Problem>,
}

/// A row of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListRow {
    /// Its number as a spreadsheet shows it: the header is row 1.
    pub row: usize,
    /// What it says; an empty cell is there and empty.
    pub fields: Fields,
}

/// A cell or a row that cannot be taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The row, as a spreadsheet shows it.
    pub row: usize,
    /// The column's header; none where the whole row is meant.
    pub column: Option<String>,
    /// What is wrong, and what to do.
    pub message: String,
}

/// A file that cannot be taken in as a whole.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileProblem {
    /// Nothing in it.
    #[error("the roster is empty: it needs a header row with a `name` column, and a row for each person")]
    Empty,
    /// Larger than a roster can be.
    #[error("the roster has {found} bytes: at most {most} can be read")]
    TooLarge {
        /// Its size.
        found: usize,
        /// The bound.
        most: usize,
    },
    /// No text.
    #[error("the roster is not a text file (a zero byte at byte {at}): save the sheet as CSV UTF-8")]
    Binary {
        /// Where.
        at: usize,
    },
    /// UTF-16.
    #[error("the roster is in UTF-16: save the sheet as CSV UTF-8")]
    Utf16,
    /// Another encoding.
    #[error("the roster is not in UTF-8 (row {row}, byte {byte:#04x}): save the sheet as CSV UTF-8")]
    NotUtf8 {
        /// The line.
        row: usize,
        /// The byte that cannot be.
        byte: u8,
    },
    /// Too many columns.
    #[error("the roster has {found} columns: at most {most} can be read")]
    TooManyColumns {
        /// How many.
        found: usize,
        /// The bound.
        most: usize,
    },
    /// Too many rows.
    #[error("the roster has more than {most} rows")]
    TooManyRows {
        /// The bound.
        most: usize,
    },
    /// No column for the name.
    #[error("the roster has no `name` column: its first row says {headers}")]
    NoNameColumn {
        /// What the first row says, cut.
        headers: String,
    },
    /// Two columns for one field.
    #[error("the roster has two columns for `{field}` (`{first}` and `{second}`): rename or remove one")]
    RepeatedColumn {
        /// The field.
        field: String,
        /// The first header.
        first: String,
        /// The second.
        second: String,
    },
    /// A header and nothing under it.
    #[error("the roster has a header and no rows")]
    NoRows,
}

impl List {
    /// Reads a plain list.
    ///
    /// # Errors
    /// [`FileProblem`] where the file as a whole cannot be read. What is wrong with single rows stands in
    /// [`List::problems`].
    pub fn read(bytes: &[u8]) -> Result<Self, FileProblem> {
        let text = decode(bytes)?;
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter(text))
            .from_reader(text.as_bytes());
        let mut records = reader.records();
        let Some(Ok(header)) = records.next() else {
            return Err(FileProblem::Empty);
        };
        let columns = columns(&header)?;
        let mut list = Self {
            mapping: columns.iter().map(|column| (column.field.clone(), column.header.clone())).collect(),
            rows: Vec::new(),
            problems: Vec::new(),
        };
        let mut folded_lines = line_breaks(&header);
        for record in records {
            let Ok(record) = record else { continue };
            let line = record.position().map_or(0, csv::Position::line);
            let row = usize::try_from(line).unwrap_or(usize::MAX) - folded_lines;
            folded_lines += line_breaks(&record);
            if record.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            if list.rows.len() + list.problems.len() >= MOST_ROWS {
                return Err(FileProblem::TooManyRows { most: MOST_ROWS });
            }
            list.take_in(row, &record, &columns);
        }
        if list.rows.is_empty() && list.problems.is_empty() {
            return Err(FileProblem::NoRows);
        }
        Ok(list)
    }

    fn take_in(&mut self, row: usize, record: &csv::StringRecord, columns: &[Column]) {
        if record.len() < columns.len()
            || record.iter().skip(columns.len()).any(|cell| !cell.trim().is_empty())
        {
            self.problems.push(Problem {
                row,
                column: None,
                message: format!(
                    "the row has {} cells, the header {}: is a comma or a quote missing?",
                    record.len(),
                    columns.len()
                ),
            });
            return;
        }
        let mut fields = Fields::new();
        let mut good = true;
        for (column, cell) in columns.iter().zip(record) {
            match column.value(cell) {
                Ok(value) => {
                    fields.insert(column.field.clone(), value);
                }
                Err(message) => {
                    good = false;
                    self.problems.push(Problem { row, column: Some(column.header.clone()), message });
                }
            }
        }
        let said = |key: &str| fields.get(key).is_some_and(|value| !value.is_empty());
        if good && !said("name") && !said("party") && !said("host") {
            let header =
                columns.iter().find(|column| column.field == "name").map(|column| column.header.clone());
            self.problems.push(Problem {
                row,
                column: header,
                message: "the name is empty: give one, or a party or a host for a place without a name"
                    .to_owned(),
            });
            return;
        }
        if good {
            self.rows.push(ListRow { row, fields });
        }
    }
}

struct Column {
    header: String,
    field: String,
}

impl Column {
    fn value(&self, cell: &str) -> Result<String, String> {
        if cell.len() > LONGEST_CELL {
            return Err(format!(
                "the cell has {} bytes, at most {LONGEST_CELL} can be read: is a quote never closed?",
                cell.len()
            ));
        }
        if let Some(bad) = cell.chars().find(|&character| steers(character)) {
            return Err(format!("the cell has a control character (U+{:04X}): remove it", u32::from(bad)));
        }
        let cell: String = cell
            .chars()
            .filter(|character| !matches!(character, '\u{200E}' | '\u{200F}' | '\u{FEFF}'))
            .collect();
        let several_lines = matches!(self.field.as_str(), "note" | "attention" | "access needs");
        let text = if several_lines || !COLUMNS.contains(&self.field.as_str()) {
            cell.trim().to_owned()
        } else {
            cell.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        if text.is_empty() {
            return Ok(text);
        }
        fn one_of<T: FromStr<Err = String> + ToString>(text: &str) -> Result<String, String> {
            let value: Result<T, String> = text.parse();
            value
                .map(|value| value.to_string())
                .map_err(|give| format!("`{}` is none of these: {give}", cut(text)))
        }
        match self.field.as_str() {
            "group" => one_of::<Group>(&text),
            "mode" => one_of::<Mode>(&text),
            "status" => one_of::<Status>(&text),
            "role" => one_of::<Role>(&text),
            "lunch" | "photo consent" => match text.to_lowercase().as_str() {
                "yes" => Ok("yes".to_owned()),
                "no" => Ok("no".to_owned()),
                _ => Err(format!("`{}` is none of these: give yes or no", cut(&text))),
            },
            "diet" => Ok(Diet::new(&text).to_string()),
            _ => Ok(text),
        }
    }
}

fn cut(text: &str) -> String {
    text.chars().take(40).collect()
}

fn steers(character: char) -> bool {
    (character.is_control() && !matches!(character, '\n' | '\r' | '\t'))
        || matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn line_breaks(record: &csv::StringRecord) -> usize {
    record.iter().map(|cell| cell.matches('\n').count()).sum()
}

fn decode(bytes: &[u8]) -> Result<&str, FileProblem> {
    if bytes.len() > LARGEST {
        return Err(FileProblem::TooLarge { found: bytes.len(), most: LARGEST });
    }
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Err(FileProblem::Utf16);
    }
    let bytes = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(bytes);
    if let Some(at) = bytes.iter().position(|&byte| byte == 0) {
        return Err(FileProblem::Binary { at });
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = &bytes[..error.valid_up_to()];
        FileProblem::NotUtf8 {
            row: before.iter().filter(|&&byte| byte == b'\n').count() + 1,
            byte: bytes[error.valid_up_to()],
        }
    })?;
    if text.trim().is_empty() { Err(FileProblem::Empty) } else { Ok(text) }
}

/// The mark that stands most often in the first line, outside quotes.
fn delimiter(text: &str) -> u8 {
    let line = text.trim_start().lines().next().unwrap_or_default();
    let outside: String = line.split('"').step_by(2).collect();
    [b',', b';', b'\t']
        .into_iter()
        .max_by_key(|&mark| (outside.bytes().filter(|&byte| byte == mark).count(), mark == b','))
        .unwrap_or(b',')
}

fn columns(header: &csv::StringRecord) -> Result<Vec<Column>, FileProblem> {
    let mut cells: Vec<&str> = header.iter().collect();
    while cells.last().is_some_and(|cell| cell.trim().is_empty()) {
        cells.pop();
    }
    if cells.len() > MOST_COLUMNS {
        return Err(FileProblem::TooManyColumns { found: cells.len(), most: MOST_COLUMNS });
    }
    let mut columns: Vec<Column> = Vec::new();
    for (number, cell) in cells.iter().enumerate() {
        let header = cell.split_whitespace().collect::<Vec<_>>().join(" ");
        let field = match field(&header) {
            Some(field) => field.to_owned(),
            None if header.is_empty() => format!("column {}", number + 1),
            None => header.clone(),
        };
        if let Some(first) = columns.iter().find(|column| column.field == field) {
            return Err(FileProblem::RepeatedColumn { field, first: first.header.clone(), second: header });
        }
        columns.push(Column { header, field });
    }
    if columns.iter().any(|column| column.field == "name") {
        Ok(columns)
    } else {
        let headers: Vec<String> =
            columns.iter().take(8).map(|column| format!("`{}`", cut(&column.header))).collect();
        Err(FileProblem::NoNameColumn { headers: headers.join(", ") })
    }
}

/// The field that a header names, in any of the six languages.
fn field(header: &str) -> Option<&'static str> {
    let folded: String = fold(header)
        .chars()
        .map(|character| if matches!(character, '_' | '-' | '.' | '/') { ' ' } else { character })
        .collect();
    let folded = folded.split_whitespace().collect::<Vec<_>>().join(" ");
    ALIASES
        .iter()
        .find(|(_, aliases)| aliases.iter().any(|alias| fold(alias) == folded))
        .map(|(field, _)| *field)
}

/// Names of the columns: English, French, Spanish, Russian, Chinese, Arabic. Hyphens and full stops are spaces.
const ALIASES: &[(&str, &[&str])] = &[
    (
        "name",
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
        "latin name",
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
        "honorific",
        &["honorific", "title", "titre", "civilité", "tratamiento", "обращение", "称谓", "اللقب الشرفي"],
    ),
    (
        "family name",
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
        "name as on id",
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
        "email",
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
        "affiliation",
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
    ("country", &["country", "pays", "país", "страна", "国家", "البلد"]),
    ("position", &["position", "job title", "fonction", "cargo", "должность", "职务", "المنصب"]),
    ("phone", &["phone", "telephone", "mobile", "téléphone", "teléfono", "телефон", "电话", "الهاتف"]),
    ("language", &["language", "langue", "idioma", "язык", "语言", "اللغة"]),
    ("group", &["group", "groupe", "grupo", "группа", "组别", "المجموعة"]),
    (
        "mode",
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
    ("status", &["status", "registration status", "statut", "estado", "статус", "状态", "الحالة"]),
    ("role", &["role", "rôle", "función", "роль", "角色", "الدور"]),
    ("lunch", &["lunch", "déjeuner", "almuerzo", "обед", "午餐", "الغداء"]),
    (
        "diet",
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
    ("code", &["code", "ticket code", "ticket", "barcode", "código", "код", "票码", "الرمز"]),
    ("party", &["party", "délégation", "grupo familiar", "délégation de", "делегация", "同行", "الوفد"]),
    ("host", &["host", "hôte", "anfitrión", "принимающий", "接待人", "المضيف"]),
    (
        "access needs",
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
        "photo consent",
        &[
            "photo consent",
            "consentement photo",
            "consentimiento de foto",
            "согласие на съёмку",
            "拍照同意",
            "الموافقة على التصوير",
        ],
    ),
    ("attention", &["attention", "vip", "atención", "внимание", "注意", "تنبيه"]),
    ("note", &["note", "notes", "remarque", "nota", "notas", "примечание", "备注", "ملاحظة"]),
];
