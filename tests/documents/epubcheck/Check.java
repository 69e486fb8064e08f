import com.adobe.epubcheck.api.EpubCheck;
import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Judges every EPUB given, in one start of Java: a line for each with the outcome, then what was found. */
public class Check {
    public static void main(String[] files) {
        for (String file : files) {
            StringWriter said = new StringWriter();
            EpubCheck check = new EpubCheck(new File(file), new PrintWriter(said, true));
            boolean sound = check.doValidate() == 0;
            System.out.println((sound ? "PASS\t" : "FAIL\t") + file);
            for (String line : said.toString().split("\n")) {
                if (!line.isBlank()) {
                    System.out.println("FOUND\t" + line.strip());
                }
            }
        }
    }
}
