### Nová žádost: list, kterým rodina začíná.

referral-page-family = Rodina
referral-page-another = Další
referral-page-children = Děti a první kontakt
referral-page-child = { $n }. dítě: křestní jméno
referral-page-add-child = Přidat dítě
referral-page-remove-child = Odebrat dítě: { $name }
referral-page-year = Napište rok čtyřmi číslicemi, nebo nechte prázdné.
referral-page-first-contact = První kontakt
referral-page-first-contact-hint = Člověk z rodiny, se kterým budete mluvit nejdřív.
referral-page-asked = Kdo žádá a oč
referral-page-start = Začít s touto rodinou
referral-page-later = Potřeba je jen krycí jméno. Přijetí nebo odmítnutí přijde později, na cestě.
referral-page-give-up = Zahodit koncept
