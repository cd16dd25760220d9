//! Painting on a computer without a graphics card.
//!
//! `WebKitGTK` hands its frames to OpenGL, which a virtual machine or a remote desktop reckons on the processor: each
//! tick of the clock then cost a fifth of a core, and an answer more than a second of work. Its own painting in
//! software, which it uses only where its variables say so, takes a sixth of that (`cargo xtask bench window`). They
//! are read when a process begins, so the program begins once more with them.

use std::env;
use std::fs;
use std::os::unix::process::CommandExt as _;
use std::process::Command;

/// What `WebKitGTK` is told: nothing goes through OpenGL.
const IN_SOFTWARE: [&str; 2] = ["WEBKIT_DISABLE_DMABUF_RENDERER", "WEBKIT_DISABLE_COMPOSITING_MODE"];

/// Begins the program once more, painting in software, where this computer has no graphics card and nobody decided
/// otherwise. Returns where nothing has to change, or the program cannot begin again.
pub(super) fn begin_as_this_computer_paints() {
    let is_decided = IN_SOFTWARE.iter().any(|name| env::var_os(name).is_some());
    if is_decided || has_graphics_card() {
        return;
    }
    let Ok(usher) = env::current_exe() else { return };
    // It paints more slowly where this fails, and that is all.
    let _ = Command::new(usher).args(env::args_os().skip(1)).envs(IN_SOFTWARE.map(|name| (name, "1"))).exec();
}

/// Whether the kernel offers a card that draws: each has a node of its own for programs that draw.
fn has_graphics_card() -> bool {
    fs::read_dir("/dev/dri").is_ok_and(|nodes| {
        nodes.flatten().any(|node| node.file_name().to_string_lossy().starts_with("renderD"))
    })
}
