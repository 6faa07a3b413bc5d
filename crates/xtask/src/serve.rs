//! `cargo xtask serve`: the page on this machine, built anew when something changes.

use std::{
    env, fs,
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{self, Child},
    thread,
    time::{Duration, Instant, SystemTime},
};

use anyhow::{Context, Result, bail};

use crate::{
    project,
    shell::{self, say},
    tools, viewer,
};

/// How often the server is looked after: is it up, was an article deleted?
const LOOK_EVERY: Duration = Duration::from_millis(500);

/// How many ports are tried, from the wanted one on.
const PORTS: u16 = 20;

/// What the page is made of, besides the articles.
const SOURCES: [&str; 7] = ["src", "style", "crates", "build.rs", "index.html", "Cargo.toml", "Trunk.toml"];

/// Builds the page of a folder of articles and serves it until it is interrupted.
///
/// # Errors
///
/// Where a tool cannot be installed, the first build fails, or no port is free.
pub(crate) fn serve(articles: Option<&Path>, port: u16) -> Result<()> {
    let start = Instant::now();
    let articles = project::articles(articles)?;
    let wanted = port;
    let port = free_port(wanted)?;
    if port != wanted {
        say(&format!("port {wanted} is in use, {port} is taken instead"));
    }
    tools::ensure_wasm_target()?;
    let installing = tools::start_installing(&[&tools::TRUNK, &tools::WASM_BINDGEN])?;
    say(&format!("compiling the page with the articles of {}", articles.display()));
    shell::run(&mut shell::cargo(["build", "--target", project::WASM, "--bin", "viewer"])?)?;
    viewer::prepare()?;
    installing.finish()?;

    // Not below target/, where Trunk overlooks every change.
    let stamp = env::temp_dir().join(format!("synoptic-{}-deleted", process::id()));
    fs::write(&stamp, "")?;
    // A folder for each port: somebody may serve two bundles.
    let dist = project::target()?.join(format!("serve/{port}"));
    fs::create_dir_all(&dist)?;
    let mut trunk = shell::program("trunk")?;
    trunk.env("SYNOPTIC_ARTICLES", &articles).env("NO_COLOR", "false");
    trunk.args(["serve", "--address", "127.0.0.1", "--port", &port.to_string(), "--dist"]).arg(&dist);
    let sources = SOURCES.iter().map(|source| project::root().map(|root| root.join(source)));
    for watched in sources.chain([Ok(articles.clone()), Ok(stamp.clone())]) {
        trunk.arg("--watch").arg(watched?);
    }
    let server = Server(trunk.spawn().context("Trunk did not start")?);
    let served = look_after(server, port, start, &articles, &stamp);
    fs::remove_file(&stamp)?;
    served
}

/// Trunk, which ends with this command, also where that fails.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
    }
}

/// Prints the address as soon as somebody answers there, then stays until the server ends.
fn look_after(mut server: Server, port: u16, start: Instant, articles: &Path, stamp: &Path) -> Result<()> {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let mut up = false;
    let mut files = list(articles);
    loop {
        if let Some(status) = server.0.try_wait()? {
            if up {
                return Ok(());
            }
            bail!("Trunk stopped before it served anything ({status}); its messages are above");
        }
        if !up && TcpStream::connect_timeout(&address, LOOK_EVERY).is_ok() {
            up = true;
            let took = start.elapsed().as_secs();
            say(&format!("the page is at http://{address}/ after {took} s (Ctrl-C ends it)"));
        }
        // Trunk hears of every change except that a file is gone.
        let now = list(articles);
        if files.iter().any(|file| !now.contains(file)) {
            fs::write(stamp, format!("{:?}", SystemTime::now()))?;
        }
        files = now;
        thread::sleep(LOOK_EVERY);
    }
}

fn list(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
}

fn free_port(wanted: u16) -> Result<u16> {
    let free = |port: &u16| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok();
    let last = wanted.saturating_add(PORTS);
    (wanted..=last)
        .find(free)
        .with_context(|| format!("no port from {wanted} to {last} is free; --port takes another"))
}
