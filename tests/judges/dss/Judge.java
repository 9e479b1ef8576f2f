import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Asks EU DSS what it thinks of the seals in PDF files: one line a file, with its name, how many signatures it found,
 * what it says of each, and whether the last one covers the file as it is. A time stamp has to hold as a seal has.
 *
 * <p>The certificates that a file brings along, those of time stamps too, are taken for trusted, as the coordinators' own ones are in nobody's
 * list: what is asked is whether the file is what was sealed.
 */
public final class Judge {
  private Judge() {}

  public static void main(String[] files) {
    for (String file : files) {
      File path = new File(file);
      File[] all = path.isDirectory() ? path.listFiles((d, name) -> name.endsWith(".pdf")) : new File[] {path};
      Arrays.sort(all);
      for (File one : all) {
        System.out.println(one.getName() + "\t" + judged(one));
      }
    }
  }

  private static String judged(File file) {
    try {
      SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new FileDocument(file));
      CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
      CommonCertificateVerifier verifier = new CommonCertificateVerifier();
      validator.setCertificateVerifier(verifier);
      for (AdvancedSignature signature : validator.getSignatures()) {
        signature.getCertificateSource().getCertificates().forEach(trusted::addCertificate);
        signature.getAllTimestamps().forEach(stamp -> stamp.getCertificates().forEach(trusted::addCertificate));
      }
      verifier.setTrustedCertSources(trusted);
      SimpleReport report = validator.validateDocument().getSimpleReport();
      List<String> ids = report.getSignatureIdList();
      String said =
          ids.stream()
              .map(id -> report.getIndication(id) + (report.getSubIndication(id) == null ? "" : "/" + report.getSubIndication(id)))
              .collect(Collectors.joining(","));
      TreeSet<String> more = new TreeSet<>();
      for (String id : ids) {
        report.getAdESValidationErrors(id).forEach(message -> more.add(message.getValue()));
        report.getAdESValidationWarnings(id).forEach(message -> more.add(message.getValue()));
      }
      String scopes =
          ids.stream()
              .flatMap(id -> report.getSignatureScopes(id).stream())
              .map(scope -> scope.getScope().name())
              .collect(Collectors.joining(","));
      boolean stamped =
          ids.stream()
              .flatMap(id -> report.getSignatureTimestamps(id).stream())
              .allMatch(stamp -> stamp.getIndication() == Indication.PASSED);
      boolean passed = stamped && !ids.isEmpty() && ids.stream().allMatch(id -> report.getIndication(id) == Indication.TOTAL_PASSED);
      // A change behind the last signature is told beside the verdict, not in it.
      boolean changed = more.stream().anyMatch(message -> message.contains("modifications") || message.contains("changes"));
      boolean good = passed && !changed && scopes.endsWith("FULL");
      return (good ? "good" : "bad") + "\t" + ids.size() + "\t" + said + "\t" + scopes + "\t" + String.join(" ", more);
    } catch (RuntimeException | StackOverflowError why) {
      return "unread\t0\t" + why.getClass().getSimpleName() + " " + why.getMessage() + "\t\t";
    }
  }
}
