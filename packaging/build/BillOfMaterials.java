import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What the program is made of, in the form of CycloneDX, for those who watch over what is installed. */
final class BillOfMaterials {

    private BillOfMaterials() {}

    static Path copy(Plan plan) throws IOException {
        Path copy = plan.results().resolve(Plan.NAME + "-" + plan.version() + ".cdx.json");
        return Files.copy(plan.billOfMaterials(), copy, StandardCopyOption.REPLACE_EXISTING);
    }
}
