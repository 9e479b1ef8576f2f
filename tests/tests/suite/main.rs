//! What must hold whichever family it is: the session and its answers, leaks, languages, and the house's
//! own tidiness. Stories of single families stand in `tests/src`.

mod fresh;
mod labels;
mod leak;
mod session;
mod tidy;
mod world;
