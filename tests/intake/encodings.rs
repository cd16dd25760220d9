//! How texts are encoded: found out, told, and changed by hand.

use usher_intake::{Choice, Format, Opened, encoding, open};

use crate::house::{list, people, understood};

/// Lists as an office in each place would write them, each with its encoding.
const LISTS: &[(&str, &str)] = &[
    (
        "windows-1252",
        "Nom complet;Organisation;Pays\nZoé Lefèvre;Ministère des Affaires étrangères – Paris;France\nFrançois Müller;Délégation à l’ONU;Suisse\nInês Gonçalves;Missão Permanente;Portugal\n",
    ),
    (
        "windows-1250",
        "name;affiliation;country\nŁukasz Wójcik;Ministerstwo Spraw Zagranicznych Rzeczypospolitej Polskiej;Polska\nKateřina Dvořáková;Ministerstvo zahraničních věcí České republiky;Česko\nGyőző Szűcs;Külgazdasági és Külügyminisztérium;Magyarország\n",
    ),
    (
        "windows-1251",
        "ФИО;Организация;Страна\nИван Щербаков;Министерство иностранных дел;Россия\nОльга Кузнецова;Постоянное представительство;Беларусь\n",
    ),
    (
        "windows-1256",
        "الاسم الكامل;الجهة;البلد\nليلى حداد;وزارة الخارجية والمغتربين;لبنان\nعبد الرحمن القحطاني;البعثة الدائمة لدى الأمم المتحدة;السعودية\n",
    ),
    (
        "GB18030",
        "姓名,单位,国家\n李娜,清华大学公共管理学院,中国\n王小明,外交部国际司,中国\n欧阳修远,常驻联合国代表团,中国\n",
    ),
    (
        "Big5",
        "姓名,單位,國家\n陳美玲,國立臺灣大學政治學系,臺灣\n黃志明,外交部國際組織司,臺灣\n張惠妹,行政院數位發展部,臺灣\n",
    ),
    (
        "Shift_JIS",
        "name,affiliation,country\n田中さくら,外務省総合外交政策局,日本\n山本太郎,国際連合大学サステイナビリティ高等研究所,日本\n鈴木一郎,東京大学大学院,日本\n",
    ),
    (
        "EUC-KR",
        "name,affiliation,country\n박지민,외교부 국제기구국,대한민국\n김서연,서울대학교 행정대학원,대한민국\n이민호,유엔 대한민국 대표부,대한민국\n",
    ),
    (
        "macintosh",
        "Nom complet;Organisation;Pays\nZoé Lefèvre;Ministère des Affaires étrangères;France\nFrançois Müller;Délégation permanente à Genève;Suisse\nInês Gonçalves;Ação externa;Portugal\n",
    ),
];

fn utf_16(text: &str, little: bool, marked: bool) -> Vec<u8> {
    let mark = if marked { "\u{feff}" } else { "" };
    mark.encode_utf16()
        .chain(text.encode_utf16())
        .flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() })
        .collect()
}

fn opened_encoding(opened: &Opened) -> (&str, usize) {
    match &opened.format {
        Format::Delimited { encoding, replaced, .. } => (encoding, *replaced),
        other => panic!("{other:?}"),
    }
}

#[test]
fn each_encoding_is_found_out_and_read_right() {
    for (name, text) in LISTS {
        let encoding = encoding_rs::Encoding::for_label(name.as_bytes()).expect("an encoding");
        let (bytes, _, unmappable) = encoding.encode(text);
        assert!(!unmappable, "{name}");
        let opened = open(&bytes, &Choice::default()).expect("a text");
        assert_eq!(opened_encoding(&opened), (*name, 0));
        assert_eq!(list(&bytes).rows, list(text.as_bytes()).rows, "{name}");
    }
}

#[test]
fn unicode_comes_in_five_dresses() {
    let text = "name\temail\n李娜\tlina@x.org\nЩербаков\tivan@x.org\n";
    let expected = list(text.as_bytes()).rows;
    for (bytes, name) in [
        (text.as_bytes().to_vec(), "UTF-8"),
        (format!("\u{feff}{text}").into_bytes(), "UTF-8"),
        (utf_16(text, true, true), "UTF-16LE"),
        (utf_16(text, false, true), "UTF-16BE"),
        (utf_16(text, true, false), "UTF-16LE"),
        (utf_16(text, false, false), "UTF-16BE"),
    ] {
        let opened = open(&bytes, &Choice::default()).expect("a text");
        assert_eq!(opened_encoding(&opened), (name, 0));
        assert_eq!(list(&bytes).rows, expected, "{name}");
    }
}

#[test]
fn another_encoding_can_be_chosen_and_what_it_cannot_read_is_counted() {
    let bytes = b"name\nJos\xe9\n";
    let chosen = |name: &str| open(bytes, &Choice { encoding: Some(name.to_owned()), ..Choice::default() });
    let as_cyrillic = chosen("windows-1251").expect("a text");
    assert_eq!(as_cyrillic.table.row(1).cell(0), "Josй");
    let as_unicode = chosen("utf-8").expect("a text");
    assert_eq!(opened_encoding(&as_unicode), ("UTF-8", 1));
    assert_eq!(
        chosen("klingon").expect_err("no encoding").to_string(),
        "there is no encoding `klingon`: give one such as UTF-8, windows-1252 or GB18030"
    );
}

#[test]
fn every_choice_is_an_encoding() {
    for (name, _) in encoding::CHOICES {
        let encoding = encoding_rs::Encoding::for_label(name.as_bytes()).expect("an encoding");
        assert_eq!(encoding.name().to_lowercase(), name.to_lowercase());
    }
}

#[test]
fn a_replacement_character_that_the_file_itself_says_is_no_fault_of_the_reading() {
    let opened = open("name\nJos\u{fffd}\n".as_bytes(), &Choice::default()).expect("a text");
    assert_eq!(opened_encoding(&opened), ("UTF-8", 0));
    assert_eq!(
        people(&understood("name\nJos\u{fffd}\n".as_bytes()).list().expect("a list"))[0].name,
        "Jos\u{fffd}"
    );
}

#[test]
fn utf_16_without_a_mark_may_hold_letters_that_end_in_a_zero_byte() {
    let text = "姓名,单位\r\n鈴木一郎,東京\r\n佐藤　一,大阪\r\n".repeat(8).replacen("姓名", "name", 1);
    let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let opened = open(&bytes, &Choice::default()).expect("a text");
    assert_eq!(opened.format.encoding(), "UTF-16LE");
}
