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
            let _ = Connection::system().and_then(|bus| listen(&bus, &lock));
        })?;
    Ok(())
}

fn listen(bus: &Connection, lock: &impl Fn()) -> zbus::Result<()> {
    let login = Proxy::new(
        bus,
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;
    use std::os::unix::net::UnixStream;
    use std::sync::mpsc::{Receiver, Sender, channel};
    use zbus::blocking::connection::Builder;
    use zbus::zvariant::Fd;

    /// A login service that hands out one end of a pipe of its own for each moment asked for.
    struct Login {
        moments: Sender<UnixStream>,
    }

    #[zbus::interface(name = "org.freedesktop.login1.Manager")]
    impl Login {
        fn inhibit(
            &self,
            what: &str,
            _who: &str,
            _why: &str,
            mode: &str,
        ) -> zbus::fdo::Result<Fd<'static>> {
            assert_eq!((what, mode), ("sleep", "delay"));
            let (kept, given) =
                UnixStream::pair().map_err(|why| zbus::fdo::Error::Failed(why.to_string()))?;
            self.moments
                .send(kept)
                .map_err(|why| zbus::fdo::Error::Failed(why.to_string()))?;
            Ok(Fd::from(std::os::fd::OwnedFd::from(given)))
        }
    }

    fn announce(bus: &Connection, falling_asleep: bool) {
        let path = "/org/freedesktop/login1";
        let name = "org.freedesktop.login1.Manager";
        bus.emit_signal(None::<&str>, path, name, "PrepareForSleep", &falling_asleep)
            .unwrap();
    }

    /// True when Krug has let go of this moment; waits for it.
    fn let_go(moment: &mut UnixStream) -> bool {
        moment.read(&mut [0]).is_ok_and(|read| read == 0)
    }

    #[test]
    fn the_lid_closes_and_the_vault_is_locked_before_the_machine_sleeps() {
        let (ours, theirs) = UnixStream::pair().unwrap();
        let (moments, given): (_, Receiver<UnixStream>) = channel();
        let (locks, locked) = channel();
        std::thread::spawn(move || {
            let bus = Builder::async_io_unix_stream(ours).p2p().build().unwrap();
            listen(&bus, &|| locks.send(()).unwrap())
        });
        let login = Builder::async_io_unix_stream(theirs)
            .server(zbus::Guid::generate())
            .unwrap()
            .p2p()
            .serve_at("/org/freedesktop/login1", Login { moments })
            .unwrap()
            .build()
            .unwrap();

        for _evening in 0..2 {
            let mut moment = given.recv().unwrap();
            assert!(locked.try_recv().is_err(), "nothing is locked while awake");
            announce(&login, true);
            assert!(let_go(&mut moment));
            assert!(
                locked.try_recv().is_ok(),
                "locked first, then let the machine sleep"
            );
            announce(&login, false);
        }
    }
}
