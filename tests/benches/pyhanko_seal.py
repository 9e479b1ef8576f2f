"""Times pyHanko at what Krug's seal does: a plan with an empty place is sealed, PAdES baseline-B, with a P-256 key.

.tools/judges/bin/python tests/benches/pyhanko_seal.py FOLDER

FOLDER is what the bench `setters` named. pyHanko is loaded before the clock runs.
"""
import datetime
import io
import statistics
import sys
import time
from pathlib import Path

from asn1crypto import keys, x509
from cryptography import x509 as certificates
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers
from pyhanko_certvalidator.registry import SimpleCertificateStore

RUNS = 15


def signer():
    key = ec.generate_private_key(ec.SECP256R1())
    name = certificates.Name([certificates.NameAttribute(NameOID.COMMON_NAME, "Jasna Perić")])
    now = datetime.datetime.now(datetime.timezone.utc)
    builder = certificates.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    builder = builder.serial_number(7).not_valid_before(now).not_valid_after(now + datetime.timedelta(days=30))
    certificate = builder.sign(key, hashes.SHA256())
    der = serialization.Encoding.DER
    plain = key.private_bytes(der, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return signers.SimpleSigner(
        signing_cert=x509.Certificate.load(certificate.public_bytes(der)),
        signing_key=keys.PrivateKeyInfo.load(plain),
        cert_registry=SimpleCertificateStore(),
    )


def main():
    own = signer()
    wanted = signers.PdfSignatureMetadata(
        field_name="coordinator", md_algorithm="sha256", subfilter=fields.SigSeedSubFilter.PADES,
        certify=True, docmdp_permissions=fields.MDPPerm.FILL_FORMS,
    )
    for path in sorted(Path(sys.argv[1]).glob("pages-*.krug.pdf")):
        plan, times = path.read_bytes(), []
        for _ in range(RUNS):
            start = time.perf_counter()
            made = signers.sign_pdf(IncrementalPdfFileWriter(io.BytesIO(plan)), wanted, own)
            times.append((time.perf_counter() - start) * 1000)
            assert made.getvalue().startswith(plan)
        name = "pyHanko, seal alone, %s" % path.name.removesuffix(".krug.pdf")
        print("| %s | %d | %.2f | %.2f | %.2f |" % (name, RUNS, min(times), statistics.median(times), max(times)))


main()
