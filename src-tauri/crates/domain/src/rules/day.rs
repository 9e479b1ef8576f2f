//! Checks of the group "day".

use super::Rule;

/// The rules of this group.
pub(super) const RULES: &[Rule] = &[];
