//! Stories of whole families, told through the table of calls with the real store, from referral to
//! closing. What must hold whichever family it is stands in `tests/tests`.

#[cfg(test)]
mod people;

#[cfg(test)]
mod suite {
    mod javor;
    mod lipa;
    mod yavor;
}
