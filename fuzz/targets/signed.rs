//! pretix's signed tickets: the first byte is the length of the payload, then come payload and signature. The
//! envelope is written round them, so that what is inside is reached; the bytes as they are, are tried too.

#![no_main]

use data_encoding::BASE64;
use libfuzzer_sys::fuzz_target;
use usher_core::pretix::Signed;

/// A public key as pretix shows it: RFC 8032's first test.
const KEY: &str = "LS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS0KTUNvd0JRWURLMlZ3QXlFQTExcVlBWUt4Q3JmVlMvN1R5V1FIT2c3aGN2UGFwaU1scndJYWFQY0hVUm89Ci0tLS0tRU5EIFBVQkxJQyBLRVktLS0tLQo=";

fuzz_target!(|bytes: &[u8]| {
    let Some((&length, body)) = bytes.split_first() else { return };
    let payload = usize::from(length).min(body.len());
    let lengths = [payload, body.len() - payload].map(|length| u16::try_from(length).unwrap_or(u16::MAX));
    let head = [&[1][..], &lengths[0].to_be_bytes(), &lengths[1].to_be_bytes()].concat();
    let text = |bytes: &[u8]| BASE64.encode(bytes).chars().rev().collect::<String>();
    for text in [text(&[&head, body].concat()), text(bytes), String::from_utf8_lossy(bytes).into_owned()] {
        let Some(signed) = Signed::read(&text) else { continue };
        assert_eq!(signed.text(), text, "a ticket keeps its text");
        let keys = [KEY.to_owned(), String::from_utf8_lossy(body).into_owned()];
        assert!(!signed.is_signed_by(&keys), "nobody has the private key");
        let _ = (signed.valid_from(), signed.valid_until());
    }
});
