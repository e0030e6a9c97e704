package commonground.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import commonground.words.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryTest {

    @TempDir private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter notes = new StringWriter();
    private final Delivery delivery = new Delivery(out, new PrintWriter(notes, true), new Words("cli", Locale.US));

    @Test
    void writesAFileAndSaysSo() throws IOException {
        Path file = folder.resolve("sheet.md");
        delivery.deliver(List.of(text(file, "new")), false);
        assertThat(file).hasContent("new");
        assertThat(notes.toString().strip()).isEqualTo("Wrote " + file);
        assertThat(files()).containsExactly(file);
    }

    @Test
    void overwritesOnlyWhenTold() throws IOException {
        Path file = Files.writeString(folder.resolve("sheet.md"), "old");
        refused(ExitCode.UNWRITABLE, file + " is there already. With --force it is overwritten.",
                List.of(text(file, "new")));
        assertThat(file).hasContent("old");
        delivery.deliver(List.of(text(file, "new")), true);
        assertThat(file).hasContent("new");
    }

    @Test
    void makesNothingIfOneOfSeveralMayNotBeWritten() throws IOException {
        Path there = Files.writeString(folder.resolve("there.md"), "old");
        refused(ExitCode.UNWRITABLE, there + " is there already. With --force it is overwritten.",
                List.of(text(folder.resolve("new.md"), "new"), text(there, "new")));
        assertThat(files()).containsExactly(there);
    }

    @Test
    void leavesNothingBehindWhenMakingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("sheet.md"), "old");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> delivery.deliver(List.of(new Parcel(file, () -> {
                    throw new IllegalStateException("no sheet");
                })), true));
        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void keepsALinkAndReplacesWhatItLeadsTo() throws IOException {
        Path file = Files.writeString(folder.resolve("sheet.md"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), file);
        delivery.deliver(List.of(text(link, "new")), true);
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void saysWhyAFileCannotBeWritten() {
        refused(ExitCode.UNWRITABLE, folder + " is a folder, not a file.", List.of(text(folder, "new")));
        Path lost = folder.resolve("nowhere").resolve("sheet.md");
        refused(ExitCode.UNWRITABLE, lost + " could not be written: its folder is not there.",
                List.of(text(lost, "new")));
    }

    @Test
    void aHyphenIsStandardOutput() throws IOException {
        delivery.deliver(List.of(text(Path.of("-"), "é")), false);
        assertThat(out.toByteArray()).isEqualTo(new byte[] {(byte) 0xC3, (byte) 0xA9});
        assertThat(notes.toString()).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void twoResultsDoNotShareAPlace() {
        refused(ExitCode.USAGE, "Two results cannot go to the same place.",
                List.of(text(Path.of("-"), "one"), text(Path.of("-"), "two")));
        refused(ExitCode.USAGE, "Two results cannot go to the same place.",
                List.of(text(folder.resolve("a"), "one"), text(folder.resolve("b/../a"), "two")));
    }

    private void refused(ExitCode code, String message, List<Parcel> parcels) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> delivery.deliver(parcels, false))
                .withMessage(message)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static Parcel text(Path file, String text) {
        return Parcel.text(file, () -> text);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
