//! Locks before the machine sleeps, so that no key lies in a sleeping laptop's memory.
//!
//! The login service announces a sleep and waits for those who asked for a moment; Krug asks
//! for one, locks, and lets go. Where there is no such service (a container, another init)
//! nothing is promised here: the gap between the clocks is then noticed on waking.

use std::io;
use zbus::blocking::{Connection, Proxy};
use zbus::zvariant::OwnedFd;

/// Calls `lock` each time the machine is about to sleep, before it does.
///
/// # Errors
/// When no thread can be started. A missing login service is not an error.
pub fn watch(lock: impl Fn() + Send + 'static) -> io::Result<()> {
    std::thread::Builder::new()
        .name("sleep".to_owned())
        .spawn(move || {
            // No service, or it went away: see above.
            let _ = listen(&lock);
        })?;
    Ok(())
}

fn listen(lock: &impl Fn()) -> zbus::Result<()> {
    let bus = Connection::system()?;
    let login = Proxy::new(
        &bus,
        "org.freedesktop.login1",
        "/org/freedesktop/login1",
        "org.freedesktop.login1.Manager",
    )?;
    let announced = login.receive_signal("PrepareForSleep")?;
    let mut moment = ask_for_a_moment(&login);
    for signal in announced {
        let falling_asleep: bool = signal.body().deserialize()?;
        if falling_asleep {
            lock();
            // Closing this lets the machine go to sleep.
            drop(moment.take());
        } else {
            moment = ask_for_a_moment(&login);
        }
    }
    Ok(())
}

/// A handle that holds the sleep back for as long as it lives, a few seconds at most.
fn ask_for_a_moment(login: &Proxy<'_>) -> Option<OwnedFd> {
    login
        .call("Inhibit", &("sleep", "Krug", "Locking the vault", "delay"))
        .ok()
}
