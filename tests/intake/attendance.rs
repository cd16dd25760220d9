//! Attendance reports: whose they are, when people were there, and what cannot be told from the file.

use std::path::Path;

use chrono::NaiveDate;
use rust_xlsxwriter::{ExcelDateTime, Format as CellFormat, Workbook};
use usher_core::Instant;
use usher_core::presence::spans::union;
use usher_core::presence::{ReportRow, Sort, Span, Total, Wrong};
use usher_intake::attendance::{
    Asks, Attendance, DateOrder, ReportProblem, Tz, Wanted, WithoutTimes, attendance,
};
use usher_intake::{Choice, open};

fn fixture(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/attendance").join(name);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// An instant of the event's day, on the clock of New York.
fn at(clock: &str) -> Instant {
    Instant::parse(&format!("2026-05-05T{clock}-04:00")).expect("an instant")
}

fn wanted() -> Wanted {
    Wanted {
        dates: None,
        zone: Tz::America__New_York,
        without_times: None,
        day: NaiveDate::from_ymd_opt(2026, 5, 5).expect("a day"),
        event: (at("13:30:00"), at("14:45:00")),
    }
}

fn try_read(bytes: &[u8], wanted: &Wanted) -> Result<Attendance, ReportProblem> {
    attendance(&open(bytes, &Choice::default())?, wanted)
}

fn read(bytes: &[u8]) -> Attendance {
    try_read(bytes, &wanted()).unwrap_or_else(|problem| panic!("{problem}"))
}

fn rows<'r>(read: &'r Attendance, name: &str) -> Vec<&'r ReportRow> {
    let rows = read.report.rows.iter();
    rows.filter(|row| row.name == name || row.names.iter().any(|one| one == name)).collect()
}

/// When somebody was there, by all their rows.
fn spans(read: &Attendance, name: &str) -> Vec<Span> {
    let rows = rows(read, name).into_iter().filter(|row| !row.waited && !row.absent);
    union(&rows.flat_map(|row| row.spans.clone()).collect::<Vec<_>>())
}

/// What is wrong with the rows of a report: row, column, words.
fn problems(text: &str) -> Vec<(usize, Option<String>, String)> {
    let problems = read(text.as_bytes()).report.problems.into_iter();
    problems.map(|problem| (problem.row, problem.column, problem.wrong.to_string())).collect()
}

const MEETING: &str = "Name (original name),Email,Join time,Leave time,Duration (minutes),Guest\n";

#[test]
fn each_report_is_told_by_its_shape() {
    for (file, kind, encoding, people) in [
        ("zoom-meeting-old.csv", "Zoom meeting", "UTF-8", 13),
        ("zoom-meeting-unique-users.csv", "Zoom meeting, unique users", "UTF-8", 0),
        ("zoom-meeting.csv", "Zoom meeting", "UTF-8", 15),
        ("zoom-webinar.csv", "Zoom webinar", "UTF-8", 14),
        ("teams-2020.csv", "Teams, 2020", "UTF-16LE", 13),
        ("teams-2021.csv", "Teams, 2021 and 2022", "UTF-16LE", 13),
        ("teams-en.csv", "Teams", "UTF-16LE", 11),
        ("teams-en-resaved.csv", "Teams", "UTF-8", 11),
        ("teams-pt.csv", "Teams", "UTF-16LE", 11),
        ("teams-pl.csv", "Teams", "UTF-16LE", 11),
        ("teams-live-event.csv", "Teams live event", "UTF-8", 11),
        ("webex-en.csv", "Webex", "UTF-8", 13),
        ("webex-pt.csv", "Webex", "UTF-16LE", 13),
    ] {
        let read = read(&fixture(file));
        let found = (&*read.report.kind, read.format.encoding(), read.report.rows.len());
        assert_eq!(found, (kind, encoding, people), "{file}");
        assert_eq!(read.report.problems, [], "{file}");
    }
}

#[test]
fn one_meeting_reads_the_same_from_every_system() {
    let rejoined = [(at("13:28:02"), at("13:50:40")), (at("13:52:15"), at("14:45:00"))];
    for file in [
        "zoom-meeting-old.csv",
        "zoom-meeting.csv",
        "zoom-webinar.csv",
        "teams-2020.csv",
        "teams-2021.csv",
        "teams-en.csv",
        "teams-en-resaved.csv",
        "teams-pt.csv",
        "teams-pl.csv",
        "teams-live-event.csv",
        "webex-en.csv",
        "webex-pt.csv",
    ] {
        let read = read(&fixture(file));
        assert_eq!(spans(&read, "邱雨岑"), rejoined, "{file}: somebody who came back");
        let both = [(at("13:20:30"), at("14:46:10"))];
        assert_eq!(spans(&read, "Ana Lucía Xicará Tzoc"), both, "{file}: two devices at once");
        let one = [(at("13:29:58"), at("14:44:00"))];
        assert_eq!(spans(&read, "Gleb Neznamov"), one, "{file}: with something behind the name");
        let one = [(at("13:33:00"), at("14:20:00"))];
        assert_eq!(spans(&read, "Solange Ferrer"), one, "{file}");
    }
}

#[test]
fn teams_is_understood_in_any_language() {
    let report = |lines: &[&str], day: &str, length: &str| {
        let [s1, title, s2, header, s3, header_3] = lines else { panic!("six lines") };
        let when = |clock: &str| day.replace("{}", clock);
        let (from, to) = (when("13:24:00"), when("14:40:10"));
        [
            (*s1).to_owned(),
            format!("{title}\tOne talk"),
            format!("{title}\t2"),
            format!("{title}\t{from}"),
            format!("{title}\t{to}"),
            format!("{title}\t{length}"),
            String::new(),
            (*s2).to_owned(),
            header.replace('|', "\t"),
            format!("李娜\t{from}\t{to}\t{length}\tli.na@example.org\tli.na@example.org\tx"),
            format!("Bo\t{from}\t{to}\t{length}\t\t\ty"),
            String::new(),
            (*s3).to_owned(),
            header_3.replace('|', "\t"),
            format!("李娜\t{from}\t{to}\t{length}\tli.na@example.org\tx"),
            format!("Bo\t{from}\t{to}\t{length}\t\ty"),
        ]
        .join("\r\n")
    };
    for (language, lines, day, length) in [
        (
            "fr",
            [
                "1. Résumé",
                "Titre de la réunion",
                "2. Participants",
                "Nom|Première participation|Dernier départ|Durée de la réunion|E-mail|ID du participant (UPN)|Rôle",
                "3. Activités pendant la réunion",
                "Nom|Heure d’arrivée|Heure de départ|Durée|E-mail|Rôle",
            ],
            "05/05/2026 à {}",
            "1 h 16 min 10 s",
        ),
        (
            "es",
            [
                "1. Resumen",
                "Título de la reunión",
                "2. Participantes",
                "Nombre|Primera entrada|Última salida|Duración|Correo electrónico|Id. de participante (UPN)|Rol",
                "3. Actividades en la reunión",
                "Nombre|Hora de entrada|Hora de salida|Duración|Correo electrónico|Rol",
            ],
            "5/5/26, {}",
            "1h 16m 10s",
        ),
        (
            "de",
            [
                "1. Zusammenfassung",
                "Titel der Besprechung",
                "2. Teilnehmer",
                "Name|Erster Beitritt|Letztes Verlassen|Dauer|E-Mail|Teilnehmer-ID (UPN)|Rolle",
                "3. Aktivitäten in der Besprechung",
                "Name|Beitrittszeit|Austrittszeit|Dauer|E-Mail|Rolle",
            ],
            "05.05.26, {}",
            "1 Std. 16 Min. 10 Sek.",
        ),
        (
            "ru",
            [
                "1. Сводка",
                "Название собрания",
                "2. Участники",
                "Имя|Первое присоединение|Последний выход|Длительность|Эл. почта|ИД участника|Роль",
                "3. Действия на собрании",
                "Имя|Время присоединения|Время выхода|Длительность|Эл. почта|Роль",
            ],
            "05.05.2026, {}",
            "1 ч 16 мин 10 с",
        ),
        (
            "zh",
            [
                "1. 摘要",
                "会议标题",
                "2. 参与者",
                "名称|首次加入|最后离开|会议持续时间|电子邮件|参与者 ID (UPN)|角色",
                "3. 会议活动",
                "名称|加入时间|离开时间|持续时间|电子邮件|角色",
            ],
            "2026/5/5 {}",
            "1 小时 16 分钟 10 秒",
        ),
        (
            "ar",
            [
                "1. الملخص",
                "عنوان الاجتماع",
                "2. المشاركون",
                "الاسم|أول انضمام|آخر مغادرة|المدة|البريد الإلكتروني|معرف المشارك|الدور",
                "3. أنشطة الاجتماع",
                "الاسم|وقت الانضمام|وقت المغادرة|المدة|البريد الإلكتروني|الدور",
            ],
            "\u{200F}٥\u{200F}/٥\u{200F}/٢٠٢٦، {}",
            "١ س ١٦ د ١٠ ث",
        ),
    ] {
        let read = read(report(&lines, day, length).as_bytes());
        let report = &read.report;
        assert_eq!((&*report.kind, report.rows.len(), &report.problems), ("Teams", 2, &vec![]), "{language}");
        assert_eq!(report.title.as_deref(), Some("One talk"), "{language}");
        assert_eq!(spans(&read, "李娜"), [(at("13:24:00"), at("14:40:10"))], "{language}");
        let first = &report.rows[0];
        assert_eq!(
            (first.email.as_deref(), first.stated),
            (Some("li.na@example.org"), Some(4570)),
            "{language}"
        );
        let stated: Vec<(Total, u64)> =
            report.stated.iter().map(|stated| (stated.what, stated.value)).collect();
        assert_eq!(stated, [(Total::Participants, 2), (Total::MeetingLength, 4570)], "{language}");
    }
}

#[test]
fn a_workbook_copy_reads_as_the_report() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let day = CellFormat::new().set_num_format("yyyy-mm-dd hh:mm:ss");
    for (column, label) in (0..).zip(MEETING.trim().split(',')) {
        sheet.write(0, column, label).expect("a cell");
    }
    sheet.write(1, 0, "Ana Silva").expect("a cell");
    sheet.write(1, 1, "ana@example.org").expect("a cell");
    for (column, clock) in [(2, 25), (3, 44)] {
        let moment = ExcelDateTime::from_ymd(2026, 5, 5).and_then(|day| day.and_hms(13, clock, 10));
        sheet.write_with_format(1, column, moment.expect("a moment"), &day).expect("a cell");
    }
    sheet.write(1, 4, 19).expect("a cell");
    let read = read(&book.save_to_buffer().expect("a workbook"));
    assert_eq!((&*read.report.kind, read.format.encoding()), ("Zoom meeting", "XLSX"));
    assert_eq!(spans(&read, "Ana Silva"), [(at("13:25:10"), at("13:44:10"))]);
    assert_eq!(read.report.rows[0].stated, Some(19 * 60));
}

#[test]
fn which_number_is_the_day_is_decided_for_the_whole_file_or_asked() {
    let report = |day: &str| format!("{MEETING}Ana,,{day} 01:25:00 PM,{day} 02:00:00 PM,35,Yes\n");
    let other_day = |day: u32, month: u32| Wanted {
        day: NaiveDate::from_ymd_opt(2026, month, day).expect("a day"),
        ..wanted()
    };
    let asked = try_read(report("04/06/2026").as_bytes(), &wanted()).expect("a report");
    let Some(Asks::Dates { example, day_first, month_first }) = &asked.asks else { panic!("{asked:?}") };
    assert_eq!(
        (&**example, *day_first, *month_first),
        ("04/06/2026 01:25:00 PM", NaiveDate::from_ymd_opt(2026, 6, 4), NaiveDate::from_ymd_opt(2026, 4, 6))
    );
    assert_eq!(asked.report.rows, [], "nothing is read before it is known");
    let order = |text: &str, wanted: &Wanted| try_read(text.as_bytes(), wanted).expect("a report").dates;
    let said = Wanted { dates: Some(DateOrder::DayFirst), ..wanted() };
    assert_eq!(order(&report("04/06/2026"), &said), Some(DateOrder::DayFirst), "a person said it");
    assert_eq!(
        order(&report("04/06/2026"), &other_day(6, 4)),
        Some(DateOrder::MonthFirst),
        "the event's day"
    );
    assert_eq!(order(&report("04/06/2026"), &other_day(4, 6)), Some(DateOrder::DayFirst), "the event's day");
    let both = format!("{}Bo,,04/23/2026 01:00:00 PM,04/23/2026 02:00:00 PM,60,Yes\n", report("04/06/2026"));
    assert_eq!(order(&both, &wanted()), Some(DateOrder::MonthFirst), "another row has a twenty-third");
    let both = format!("{}Bo,,23/04/2026 01:00:00 PM,23/04/2026 02:00:00 PM,60,Yes\n", report("04/06/2026"));
    assert_eq!(order(&both, &wanted()), Some(DateOrder::DayFirst), "or begins with it");
    let mixed = format!("{}Bo,,04/23/2026 01:00:00 PM,04/23/2026 02:00:00 PM,60,Yes\n", report("23/04/2026"));
    let mixed = try_read(mixed.as_bytes(), &wanted()).expect("a report");
    assert!(matches!(mixed.asks, Some(Asks::Dates { .. })), "no one order fits both: {mixed:?}");
    let named = report("Jun 04 2026").replace("Jun 04 2026", "\"Jun 04, 2026\"").replace("\" ", " ");
    let named = named.replace(" PM", " PM\"");
    assert_eq!(order(&named, &wanted()), None, "a month by its name leaves nothing open");
}

#[test]
fn times_are_those_of_the_events_zone_unless_the_file_or_a_person_says_otherwise() {
    let report = |from: &str, to: &str| format!("{MEETING}Ana,,2026-05-05 {from},2026-05-05 {to},35,Yes\n");
    let read_as = |text: &str, wanted: &Wanted| {
        let read = try_read(text.as_bytes(), wanted).expect("a report");
        (read.report.rows[0].spans[0].0, read.zone_is_said)
    };
    assert_eq!(read_as(&report("13:25:00", "14:00:00"), &wanted()), (at("13:25:00"), false));
    let paris = Wanted { zone: Tz::Europe__Paris, ..wanted() };
    assert_eq!(read_as(&report("19:25:00", "20:00:00"), &paris), (at("13:25:00"), false));
    for clock in ["17:25:00Z", "17:25:00 UTC", "19:25:00 GMT+2", "13:25:00 (GMT-04:00)", "13:25:00-0400"] {
        assert_eq!(read_as(&report(clock, "23:00:00Z"), &wanted()), (at("13:25:00"), true), "{clock}");
    }
    let live = read(&fixture("teams-live-event.csv"));
    assert_eq!((live.zone, live.zone_is_said), (Tz::UTC, true));
    let skipped = format!("{MEETING}Ana,,2026-03-08 02:30:00,2026-03-08 04:00:00,35,Yes\n");
    assert_eq!(
        problems(&skipped),
        [(
            2,
            Some("Join time".to_owned()),
            "clocks in America/New_York skip 2026-03-08 02:30:00 that day: is it another zone's?".to_owned()
        )]
    );
}

#[test]
fn what_cannot_be_read_is_a_problem_with_its_row_and_column() {
    let text = format!(
        "{MEETING}Ana,,5/5/2026 25:10:00,5/5/2026 14:00:00,35,Yes\nBo,,,5/5/2026 14:00:00,35,Yes\n\
         ,,5/5/2026 13:00:00,5/5/2026 14:00:00,60,Yes\nCy,,5/5/2026 14:00:00,5/5/2026 13:00:00,60,Yes\n\
         Di,,5/5/2026 13:00 EDT,5/5/2026 14:00:00,60,Yes\n"
    );
    let join = || Some("Join time".to_owned());
    let unreadable =
        |text: &str| format!("`{text}` is no point in time that can be read, such as 5/5/2026, 1:22:10 PM");
    assert_eq!(
        problems(&text),
        [
            (2, join(), unreadable("5/5/2026 25:10:00")),
            (3, join(), "there is no time at which they joined".to_owned()),
            (
                4,
                Some("Name (original name)".to_owned()),
                "there is neither a name nor an e-mail address: who is it?".to_owned()
            ),
            (
                5,
                Some("Leave time".to_owned()),
                "they leave before they join: are the two columns mixed up?".to_owned()
            ),
            // A zone by a name that several zones have is not taken for any of them.
            (6, join(), unreadable("5/5/2026 13:00 EDT")),
        ]
    );
}

#[test]
fn whoever_never_leaves_stays_to_the_end_and_it_is_told() {
    let text =
        format!("{MEETING}Ana,,5/5/2026 13:00:00,,35,Yes\nBo,,5/5/2026 13:10:00,5/5/2026 14:02:00,52,Yes\n");
    let read = read(text.as_bytes());
    assert_eq!(spans(&read, "Ana"), [(at("13:00:00"), at("14:02:00"))]);
    assert_eq!(read.report.notices[0].wrong, Wrong::Stayed);
}

#[test]
fn a_leave_time_without_a_day_is_of_the_day_of_the_join_or_the_next() {
    let text = "Meeting Summary\t\nMeeting Title\tNight\nFull Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole\n\
                Ana\t5/5/2026, 11:50:00 PM\t12:20:00 AM\t30m 0s\t\tPresenter\n\
                Bo\t5/5/2026, 11:50:00 PM\t11:55:00 PM\t5m 0s\t\tPresenter\n";
    let read = read(text.as_bytes());
    assert_eq!(spans(&read, "Ana"), [(at("23:50:00"), at("23:50:00").plus_seconds(30 * 60))]);
    assert_eq!(spans(&read, "Bo"), [(at("23:50:00"), at("23:55:00"))]);
}

#[test]
fn a_report_without_times_asks_from_when_people_were_there() {
    let bytes = fixture("zoom-meeting-unique-users.csv");
    assert_eq!(read(&bytes).asks, Some(Asks::Times));
    let first = |how: WithoutTimes| {
        let read = try_read(&bytes, &Wanted { without_times: Some(how), ..wanted() }).expect("a report");
        assert_eq!(read.report.problems, []);
        rows(&read, "Priya Sharma")[0].spans[0]
    };
    // The meeting began at 13:12:05 and ended at 14:47:30; she was there for an hour.
    assert_eq!(first(WithoutTimes::FromStart), (at("13:12:05"), at("14:12:05")));
    assert_eq!(first(WithoutTimes::UntilEnd), (at("13:47:30"), at("14:47:30")));
}

#[test]
fn the_waiting_room_and_no_shows_are_marked() {
    let read = read(&fixture("zoom-meeting.csv"));
    let waited: Vec<&str> =
        read.report.rows.iter().filter(|row| row.waited).map(|row| &*row.names[0]).collect();
    assert_eq!(waited, ["Friederike", "Basil Underhill"]);
    let webinar = self::read(&fixture("zoom-webinar.csv"));
    let absent: Vec<&str> =
        webinar.report.rows.iter().filter(|row| row.absent).map(|row| &*row.name).collect();
    assert_eq!(absent, ["Søren Østergaard-Bæk", "Yağmur Ünlüçayır"]);
    let running: Vec<(&str, &str)> =
        webinar.report.rows.iter().filter(|row| row.runs).map(|row| (&*row.name, &*row.role)).collect();
    assert_eq!(running, [("Cornelia Fitzwarren-Abe", "host"), ("Trisha Meyer", "panelist")]);
}

#[test]
fn note_takers_rooms_and_telephones_are_told_from_people() {
    let sort = |name: &str| {
        let text = format!("{MEETING}\"{name}\",,5/5/2026 13:00:00,5/5/2026 14:00:00,60,Yes\n");
        read(text.as_bytes()).report.rows[0].sort
    };
    for name in
        ["Otter.ai", "Fireflies.ai Notetaker Ana", "read.ai meeting notes", "tl;dv", "Fathom Notetaker"]
    {
        assert_eq!(sort(name), Sort::Bot, "{name}");
    }
    for name in ["iPhone", "Ana’s iPad", "Conference Room 3", "Sala 14", "Galaxy S23", "3楼会议室"] {
        assert_eq!(sort(name), Sort::Device, "{name}");
    }
    for name in ["12125550123", "+1 (212) 555-0123", "1212***0123"] {
        assert_eq!(sort(name), Sort::Phone, "{name}");
    }
    for name in ["Ana Silva", "Roomana Khan", "Otto Reader", "李娜", "Sala Okoro-Bright"] {
        assert_eq!(sort(name), Sort::Person, "{name}");
    }
}

#[test]
fn what_stands_round_a_name_is_taken_off_it() {
    let names = |name: &str| {
        let text = format!("{MEETING}\"{name}\",,5/5/2026 13:00:00,5/5/2026 14:00:00,60,Yes\n");
        read(text.as_bytes()).report.rows[0].names.clone()
    };
    assert_eq!(names("Ana Silva (she/her)"), ["Ana Silva"]);
    assert_eq!(names("Ana (Ana Silva)"), ["Ana", "Ana Silva"]);
    assert_eq!(names("Ana Silva (Guest)"), ["Ana Silva"]);
    assert_eq!(names("Ana Silva (Não verificado)"), ["Ana Silva"]);
    assert_eq!(names("12345_Ana Silva"), ["Ana Silva"]);
    assert_eq!(names("Ana Silva | UNDP"), ["Ana Silva | UNDP", "Ana Silva"]);
    assert_eq!(names("Ana Silva - UNDP (she/her)"), ["Ana Silva - UNDP", "Ana Silva"]);
    assert_eq!(names("Ana-Maria O'Neil (Ana"), ["Ana-Maria O'Neil Ana"]);
    assert_eq!(names("李娜（主持人）"), ["李娜", "主持人"]);
}

#[test]
fn what_steers_a_screen_is_taken_out_of_names_and_messages() {
    let text = format!(
        "{MEETING}\u{202E}avliS anA\u{1B}[2J,,5/5/2026 13:00:00,5/5/2026 14:00:00,60,Yes\n\
         Bo,,\u{1B}[31msoon,5/5/2026 14:00:00,60,Yes\n"
    );
    let read = read(text.as_bytes());
    assert_eq!(read.report.rows[0].name, "avliS anA[2J");
    assert_eq!(read.report.problems[0].wrong, Wrong::NoTime("[31msoon".to_owned()));
}

#[test]
fn a_report_of_a_system_that_nobody_knows_is_read_by_its_shape() {
    let text = "Sitzung;Teilnehmer;Kontakt;Beitritt;Austritt;Minuten\n\
                A;Ana Silva;ana@example.org;05.05.2026 13:20;05.05.2026 14:00;40\n\
                A;Bo;;05.05.2026 13:30;05.05.2026 14:00;30\n";
    let read = read(text.as_bytes());
    assert_eq!(read.report.kind, "another system");
    let first = &read.report.rows[0];
    assert_eq!((&*first.name, first.email.as_deref()), ("Ana Silva", Some("ana@example.org")));
    assert_eq!(read.report.rows[0].spans, [(at("13:20:00"), at("14:00:00"))]);
    assert_eq!(read.report.rows[0].stated, Some(40 * 60));
}

#[test]
fn what_is_no_attendance_report_says_so() {
    let refused = |bytes: &[u8]| match try_read(bytes, &wanted()) {
        Err(problem) => problem.to_string(),
        Ok(read) => panic!("it was read: {read:?}"),
    };
    let no_report = "this is no attendance report: none of its rows says a name with when they joined and left. Take \
                     the report of the meeting from Zoom, Teams or Webex as it is, as CSV or XLSX";
    assert_eq!(refused(b"name,email\nAna,ana@example.org\n"), no_report);
    assert_eq!(refused(b"\x01\x02"), no_report);
    assert_eq!(refused(MEETING.as_bytes()), "the report has no rows: nobody is said to have joined");
    assert_eq!(refused(b""), "the file is empty: take the report from the meeting's system again");
    assert_eq!(
        refused(b"a\0b"),
        "this is not a text file (a zero byte at byte 1): take the report again, as CSV or XLSX"
    );
    let registrations = std::fs::read(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/rosters/zoom-registration.csv"),
    );
    assert_eq!(
        refused(&registrations.expect("a fixture")),
        "this is a list of people who registered, not of who was there: take it in as a list of people"
    );
}

mod anything {
    //! Whatever a file holds, it is answered.

    use proptest::prelude::*;

    use super::{try_read, wanted};

    /// Cells that reports have, and some that they should not.
    const CELLS: &[&str] = &[
        "1. Summary",
        "2. Participants",
        "3. In-Meeting Activities",
        "Name",
        "Attended",
        "Topic",
        "Meeting ID",
        "Email",
        "Join time",
        "Leave time",
        "Duration (minutes)",
        "Total Duration (Minutes)",
        "Attendee Details",
        "FullName",
        "UtcEventTimestamp",
        "Action",
        "Joined",
        "Left",
        "Ana",
        "ana@example.org",
        "5/5/2026, 1:20:00 PM",
        "31/02/2026 13:00",
        "0/0/0000 00:00:00",
        "99:99:99",
        "1h 2m",
        "99999999999999999999h",
        "1e308",
        "NaN",
        "--",
        "",
        "(((",
        "\u{202E}",
    ];

    proptest! {
        #[test]
        fn any_table_is_answered(rows in prop::collection::vec(prop::collection::vec(0..CELLS.len(), 0..14), 0..14)) {
            let lines: Vec<String> = rows
                .iter()
                .map(|row| row.iter().map(|cell| format!("\"{}\"", CELLS[*cell])).collect::<Vec<_>>().join(","))
                .collect();
            if let Ok(read) = try_read(lines.join("\n").as_bytes(), &wanted()) {
                for row in &read.report.rows {
                    prop_assert!(row.spans.iter().all(|(from, to)| from <= to));
                    prop_assert!(!row.name.is_empty());
                }
            }
        }
    }
}

#[test]
fn whoever_leaves_without_a_join_was_there_from_the_first_join_of_all() {
    let log = "Full Name\tUser Action\tTimestamp\n\
        Bo Okafor\tJoined\t5/5/2026, 1:40:00 PM\n\
        Bo Okafor\tLeft\t5/5/2026, 2:00:00 PM\n\
        Ana Silva\tLeft\t5/5/2026, 1:35:00 PM\n\
        Di Dupont\tJoined\t5/5/2026, 1:25:00 PM\n";
    let read = read(log.as_bytes());
    assert_eq!(read.report.problems, [], "the file's first row is not its first join");
    let ana = read.report.rows.iter().find(|row| row.name == "Ana Silva").expect("she is a row");
    assert_eq!(ana.spans, [(at("13:25:00"), at("13:35:00"))]);
}
