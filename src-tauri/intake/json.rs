//! JSON: the registrations of Indico's check-in API (`/api/checkin/event/…/forms/…/registrations/`, one or all),
//! or any array of flat objects. Each object becomes a row, each of its keys a column.
//!
//! Indico's shape is that of its `CheckinRegistrationSchema`: `full_name`, `email`, `state`, `checkin_secret` (the
//! UUID of the ticket), and in `registration_data` the sections of the form with `title` and `data` of each field.
//! Accompanying persons are a field of the form; each has a UUID and a ticket of their own.

use serde_json::{Map, Value};

use crate::problem::FileProblem;
use crate::table::Table;

/// The column in which a companion's row names the registration that brought them.
pub(crate) const ACCOMPANIES: &str = "accompanies";

/// Keys of Indico's that nobody at a door needs.
const LEFT_OUT: &[&str] = &["formatted_price", "price", "currency", "payment_date", "regform_id"];

/// The people in `text`: the first row are the keys.
pub(crate) fn read(text: &str) -> Result<Table, FileProblem> {
    let json: Value = serde_json::from_str(text).map_err(|error| FileProblem::Json(error.to_string()))?;
    let people = people(&json).ok_or(FileProblem::JsonShape)?;
    let rows: Vec<Map<String, Value>> = people.iter().flat_map(|person| flat(person)).collect();
    let mut keys: Vec<&String> = Vec::new();
    for key in rows.iter().flat_map(Map::keys) {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    let mut table = Table::default();
    for key in &keys {
        table.push(1, key)?;
    }
    table.end_row(1)?;
    for (number, row) in rows.iter().enumerate() {
        for key in &keys {
            table.push(number + 2, &row.get(*key).map(words).unwrap_or_default())?;
        }
        table.end_row(number + 2)?;
    }
    Ok(table)
}

/// The array of objects, wherever in the outermost object it lies; one object by itself is a list of one.
fn people(json: &Value) -> Option<Vec<&Map<String, Value>>> {
    let objects =
        |values: &'_ Vec<Value>| -> bool { values.iter().all(Value::is_object) && !values.is_empty() };
    match json {
        Value::Array(values) if objects(values) => Some(values.iter().filter_map(Value::as_object).collect()),
        Value::Object(object) if object.contains_key("checkin_secret") || object.contains_key("name") => {
            Some(vec![object])
        }
        Value::Object(object) => {
            let mut lists = object.values().filter_map(Value::as_array).filter(|values| objects(values));
            let list = lists.next().filter(|_| lists.next().is_none())?;
            Some(list.iter().filter_map(Value::as_object).collect())
        }
        _ => None,
    }
}

/// A person's own row, and one for each companion.
fn flat(person: &Map<String, Value>) -> Vec<Map<String, Value>> {
    let mut row = Map::new();
    let mut companions = Vec::new();
    for (key, value) in person {
        match (key.as_str(), value) {
            ("registration_data", Value::Array(sections)) => {
                let fields =
                    sections.iter().filter_map(|section| section.get("fields")?.as_array()).flatten();
                for field in fields {
                    if field.get("input_type").and_then(Value::as_str) == Some("accompanying_persons") {
                        companions.extend(field.get("data").and_then(Value::as_array).into_iter().flatten());
                    } else if let (Some(title), Some(data)) =
                        (field.get("title").and_then(Value::as_str), field.get("data"))
                    {
                        row.insert(unused(&row, title), Value::String(answer(field, data)));
                    }
                }
            }
            (key, _) if LEFT_OUT.contains(&key) => {}
            (_, value) => {
                row.insert(key.clone(), value.clone());
            }
        }
    }
    let companions: Vec<Map<String, Value>> = companions
        .iter()
        .filter_map(|companion| companion.as_object())
        .map(|companion| {
            let text = |key: &str| companion.get(key).map(words).unwrap_or_default();
            let name = format!("{} {}", text("firstName"), text("lastName"));
            Map::from_iter([
                ("full_name".to_owned(), Value::String(name.trim().to_owned())),
                ("checkin_secret".to_owned(), Value::String(text("id"))),
                ("state".to_owned(), row.get("state").cloned().unwrap_or_default()),
                ("regid".to_owned(), row.get("id").cloned().unwrap_or_default()),
                (ACCOMPANIES.to_owned(), row.get("full_name").cloned().unwrap_or_default()),
            ])
        })
        .collect();
    if !companions.is_empty() {
        row.insert("regid".to_owned(), row.get("id").cloned().unwrap_or_default());
    }
    std::iter::once(row).chain(companions).collect()
}

/// A title that isn't a key yet: fields of a form may be called alike.
fn unused(row: &Map<String, Value>, title: &str) -> String {
    (1..)
        .map(|number| if number == 1 { title.to_owned() } else { format!("{title} ({number})") })
        .find(|key| !row.contains_key(key))
        .unwrap_or_default()
}

/// What was answered to a field of the form: choices come as their ids with a number, and mean their captions.
fn answer(field: &Value, data: &Value) -> String {
    let choices = field.get("choices").and_then(Value::as_array);
    let (Some(choices), Some(chosen)) = (choices, data.as_object()) else {
        return words(data);
    };
    let captions: Vec<String> = choices
        .iter()
        .filter(|choice| {
            let number = choice.get("id").and_then(Value::as_str).and_then(|id| chosen.get(id));
            number.and_then(Value::as_i64).is_some_and(|number| number > 0)
        })
        .filter_map(|choice| choice.get("caption").map(words))
        .collect();
    captions.join(", ")
}

/// A value as a person reads it.
fn words(value: &Value) -> String {
    match value {
        Value::Null => String::default(),
        Value::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        Value::Array(values) => {
            values.iter().map(words).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ")
        }
        // A tag of Indico's is an object with a title.
        Value::Object(object) => match object.get("title") {
            Some(title) => words(title),
            None => value.to_string(),
        },
    }
}
