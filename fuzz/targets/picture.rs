//! The bytes of a file that somebody dropped on the window, or that came with a mail.

#![no_main]

use libfuzzer_sys::fuzz_target;
use usher_scan::decode_bytes;

fuzz_target!(
    // As in `frame`: what a decoder panics at is caught where it is called.
    init: std::panic::set_hook(Box::new(|_| {})),
    |bytes: &[u8]| {
        let _ = decode_bytes(bytes).map_err(|error| error.to_string());
    }
);
