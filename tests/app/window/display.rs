use std::process::Command;

#[test]
fn without_a_display_the_window_says_so_and_names_the_help() {
    refuses_to_open(None);
}

#[test]
fn a_display_that_does_not_answer_is_none() {
    refuses_to_open(Some(":4711"));
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
