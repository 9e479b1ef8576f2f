"""Asks pyHanko what it thinks of the seals in a PDF.

usage: seal.py FILE valid|invalid|stamped NUMBER
       seal.py --each FILE ...

`valid`: there are NUMBER seals, each is intact, made by the certificate's key and has a sound
PAdES baseline-B form (EN 319 102-1 basic validation), nothing but form filling and sealing
happened after it, and the last one covers the whole file. The certificate on top of each chain
is taken for trusted, as the coordinators' own ones are in nobody's list. `stamped`: the same, and every seal has a
time stamp that holds, the certificate on top of which is taken for trusted too. `invalid`: anything else.
Leaves with 0 if the expected verdict is given, with 1 and the reason if not. `--each` says of each file
whether it is valid with one seal or with two.
"""

import asyncio
import pathlib
import sys
from datetime import timedelta

from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.ades.report import AdESPassed
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.ades import ades_basic_validation
from pyhanko.sign.validation.policy_decl import SignatureValidationSpec
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.context import CertValidationPolicySpec, ValidationTimingInfo
from pyhanko_certvalidator.policy_decl import (
    CertRevTrustPolicy,
    RevocationCheckingPolicy,
    RevocationCheckingRule,
)
from pyhanko_certvalidator.registry import SimpleTrustManager


def top(signature):
    """The last certificate on the way up that the seal encloses."""
    certificate = signature.signer_cert
    others = signature.other_embedded_certs
    while certificate.issuer != certificate.subject:
        above = [other for other in others if other.subject == certificate.issuer]
        if not above:
            break
        certificate = above[0]
    return certificate


def objections(path, number, stamped=False):
    """What speaks against the seals, in words; nothing if they hold."""
    with open(path, "rb") as file:
        reader = PdfFileReader(file)
        signatures = reader.embedded_signatures
        if len(signatures) != number:
            yield f"{len(signatures)} seals instead of {number}"
        for signature in signatures:
            yield from objections_to(signature, signature is signatures[-1], stamped)


def objections_to(signature, last, stamped):
    name = signature.field_name
    root = top(signature)
    when = signature.self_reported_timestamp
    if when is None:
        yield f"{name}: no time in /M"
        return
    context = ValidationContext(trust_roots=[root], moment=when, allow_fetching=False)
    others = signature.signer_info["unsigned_attrs"]
    stamps = [a["values"][0]["content"] for a in others if a["type"].native == "signature_time_stamp_token"]
    stamp = stamps[0] if stamps else None
    if stamped != (stamp is not None):
        yield f"{name}: a time stamp is there: {stamp is not None}"
        return
    enclosed = [choice.chosen for choice in stamp["certificates"]] if stamped else []
    service = ValidationContext(
        trust_roots=[one for one in enclosed if one.issuer == one.subject], allow_fetching=False
    )
    status = validate_pdf_signature(signature, context, service)
    if stamped and not (status.timestamp_validity.intact and status.timestamp_validity.valid and status.timestamp_validity.trusted):
        yield f"{name}: time stamp: {status.timestamp_validity.summary()}"
    for good, words in [
        (status.intact, "content is not intact"),
        (status.valid, "signature does not fit the key"),
        (status.trusted, "certificate path does not hold"),
        (status.bottom_line, f"bottom line: {status.summary()}"),
        (status.docmdp_ok is not False, "change after certification"),
    ]:
        if not good:
            yield f"{name}: {words}"
    whole = SignatureCoverageLevel.ENTIRE_FILE
    if last and status.coverage != whole:
        yield f"{name}: the last seal covers {status.coverage}"
    if status.coverage < SignatureCoverageLevel.ENTIRE_REVISION:
        yield f"{name}: covers {status.coverage}"
    if (status.modification_level or ModificationLevel.NONE) > ModificationLevel.FORM_FILLING:
        yield f"{name}: modified, {status.modification_level}"
    if str(signature.sig_object["/SubFilter"]) != "/ETSI.CAdES.detached":
        yield f"{name}: not PAdES"
    attributes = [str(a["type"].native) for a in signature.signer_info["signed_attrs"]]
    if "signing_time" in attributes or "signing_certificate_v2" not in attributes:
        yield f"{name}: signed attributes {attributes}"

    checks = RevocationCheckingPolicy(
        ee_certificate_rule=RevocationCheckingRule.CHECK_IF_DECLARED,
        intermediate_ca_cert_rule=RevocationCheckingRule.CHECK_IF_DECLARED,
    )
    policy = CertValidationPolicySpec(
        trust_manager=SimpleTrustManager.build(trust_roots=[root]),
        revinfo_policy=CertRevTrustPolicy(checks),
        time_tolerance=timedelta(seconds=1),
    )
    timing = ValidationTimingInfo(
        validation_time=when, best_signature_time=when, point_in_time_validation=True
    )
    result = asyncio.run(
        ades_basic_validation(
            signature.signed_data,
            SignatureValidationSpec(cert_validation_policy=policy),
            timing_info=timing,
            raw_digest=signature.compute_digest(),
        )
    )
    if result.ades_subindic != AdESPassed.OK:
        yield f"{name}: AdES {result.ades_subindic} {result.failure_msg}"


def sound(path, number):
    """Whether nothing speaks against a file; an unreadable one is an invalid one."""
    try:
        return not any(objections(path, number))
    except Exception:
        return False


def each(paths):
    for path in paths:
        valid = sound(path, 1) or sound(path, 2)
        print(f"{pathlib.Path(path).name}\t{'valid' if valid else 'invalid'}")


def main():
    if sys.argv[1] == "--each":
        return each(sys.argv[2:])
    path, expected, number = sys.argv[1], sys.argv[2], int(sys.argv[3])
    if expected not in ("valid", "invalid", "stamped"):
        sys.exit(__doc__)
    try:
        against = list(objections(path, number, expected == "stamped"))
    except Exception as error:  # an unreadable file is an invalid one
        against = [f"{type(error).__name__}: {error}"]
    print("\n".join(against) or "valid")
    sys.exit(0 if bool(against) == (expected == "invalid") else 1)


main()
