//! Where on the local network this computer can be reached.

use std::net::{IpAddr, Ipv4Addr, SocketAddr, UdpSocket};

/// The interfaces of containers and virtual machines, where no phone is.
const INNER: [&str; 5] = ["docker", "br-", "veth", "virbr", "vboxnet"];

/// Any address that is far away: those of documentation belong to nobody. Nothing is sent to it.
const FAR_AWAY: (Ipv4Addr, u16) = (Ipv4Addr::new(198, 51, 100, 1), 9);

/// The private addresses of this computer, that of its usual way out first. None of the public internet is among them:
/// the board is for the room.
fn local_addresses() -> Vec<Ipv4Addr> {
    let mut addresses: Vec<Ipv4Addr> = if_addrs::get_if_addrs()
        .unwrap_or_default()
        .into_iter()
        .filter(|interface| !INNER.iter().any(|inner| interface.name.starts_with(inner)))
        .filter_map(|interface| match interface.ip() {
            IpAddr::V4(address) if is_local(address) => Some(address),
            IpAddr::V4(_) | IpAddr::V6(_) => None,
        })
        .collect();
    let usual = usual_way_out();
    addresses.sort_by_key(|&address| Some(address) != usual);
    addresses.dedup();
    addresses
}

/// Where to listen for this computer's local network: on `port` if it is free. Without a network, this computer alone.
#[must_use]
pub fn to_listen_on(port: u16) -> Vec<SocketAddr> {
    let addresses = local_addresses();
    let addresses = if addresses.is_empty() { vec![Ipv4Addr::LOCALHOST] } else { addresses };
    addresses.into_iter().map(|address| SocketAddr::from((address, port))).collect()
}

/// Whether it is an address of a private network: RFC 1918, those that a computer gives itself, and those of carriers,
/// which some venues use too.
fn is_local(address: Ipv4Addr) -> bool {
    let [first, second, ..] = address.octets();
    address.is_private() || address.is_link_local() || (first == 100 && (64..128).contains(&second))
}

/// The address from which the system would send to the world.
fn usual_way_out() -> Option<Ipv4Addr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect(FAR_AWAY).ok()?;
    match socket.local_addr().ok()?.ip() {
        IpAddr::V4(address) => Some(address),
        IpAddr::V6(_) => None,
    }
}
