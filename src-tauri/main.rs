//! The program `usher`.

use std::process::ExitCode;

fn main() -> ExitCode {
    usher_lib::run()
}
