use std::path::Path;
use std::process::Command;

use super::Window;
use crate::program::Program;

#[test]
fn without_a_display_the_window_says_so_and_names_the_help() {
    refuses_to_open(None);
}

#[test]
fn a_display_that_does_not_answer_is_none() {
    refuses_to_open(Some(":4711"));
}

#[test]
fn opengl_draws_the_window_only_where_there_is_a_card_for_it() {
    let program = Program::new();
    program.done(&["practice", &program.path("event.usher")]);
    let window = Window::open(&program);
    let cards = std::fs::read_dir(Path::new("/dev/dri")).into_iter().flatten().flatten();
    let has_card = cards.into_iter().any(|node| node.file_name().to_string_lossy().starts_with("renderD"));
    for name in ["WEBKIT_DISABLE_DMABUF_RENDERER", "WEBKIT_DISABLE_COMPOSITING_MODE"] {
        assert_eq!(window.page_knows(name), !has_card, "{name}");
    }
}

fn refuses_to_open(display: Option<&str>) {
    let mut usher = Command::new(env!("CARGO_BIN_EXE_usher"));
    usher.env_remove("WAYLAND_DISPLAY").env_remove("DISPLAY");
    usher.envs(display.map(|display| ("DISPLAY", display)));
    let output = usher.output().expect("the built program starts");

    assert_eq!(output.status.code(), Some(2));
    assert_eq!(String::from_utf8_lossy(&output.stdout), "");
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "usher: no display to open the window on: `DISPLAY` and `WAYLAND_DISPLAY` name none that answers\n\
         Every verb works without a window: `usher --help` lists them.\n"
    );
}
