import java.io.File;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/**
 * Judges PDF files with the veraPDF engine: Validate PROFILE[,PROFILE] FILE...
 *
 * <p>One line a judgement, with tabs between: PASS or FAIL, the profile, the file; then, for each rule that
 * is broken, a line with BROKEN, the rule's clause and number, how often, and one example.
 */
public class Validate {
  private static final String FOLDER = "/org/verapdf/pdfa/validation/";
  private static final Map<String, String> PROFILES = Map.of("ua1", "PDFUA-1", "2a", "PDFA-2A");

  public static void main(String[] arguments) throws Exception {
    java.util.logging.LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    for (String id : arguments[0].split(",")) {
      for (int index = 1; index < arguments.length; index++) judge(id, arguments[index]);
    }
  }

  private static void judge(String id, String file) throws Exception {
    // The engine's own list of profiles does not offer PDF/UA-1 by name, so the profile is loaded by hand.
    ValidationProfile profile;
    try (InputStream in = Validate.class.getResourceAsStream(FOLDER + PROFILES.get(id) + ".xml")) {
      profile = Profiles.profileFromXml(in);
    }
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new File(file), PDFAFlavour.byFlavourId(id));
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(profile, 1000, false, false, false)) {
      ValidationResult result = validator.validate(parser);
      System.out.println((result.isCompliant() ? "PASS" : "FAIL") + "\t" + id + "\t" + file);
      Map<String, Integer> times = new TreeMap<>();
      Map<String, String> example = new TreeMap<>();
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
        String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
        times.merge(rule, 1, Integer::sum);
        example.putIfAbsent(rule, assertion.getMessage().replaceAll("\\s+", " "));
      }
      times.forEach((rule, n) ->
          System.out.println("BROKEN\t" + rule + "\t" + n + "\t" + example.get(rule)));
    } catch (Exception | Error problem) {
      System.out.println("FAIL\t" + id + "\t" + file);
      System.out.println("BROKEN\tunreadable\t1\t" + problem.toString().replaceAll("\\s+", " "));
    }
  }
}
