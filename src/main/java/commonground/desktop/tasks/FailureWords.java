package commonground.desktop.tasks;

import commonground.store.Fault;
import commonground.store.StoreException;
import commonground.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says in plain words what failed, what was kept and what to do. */
public final class FailureWords {

    private final Words words;

    public FailureWords(Words words) {
        this.words = words;
    }

    /** What to tell of a failure. */
    public String of(Throwable failure) {
        return switch (failure) {
            case StoreException store -> of(store.fault());
            case UncheckedIOException wrapped -> of(Objects.requireNonNull(wrapped.getCause()));
            case AccessDeniedException denied -> words.say("failure.denied", fileOf(denied));
            case FileSystemException file -> words.say("failure.file", fileOf(file),
                    Optional.ofNullable(file.getReason()).orElse(file.getClass().getSimpleName()));
            case IOException io -> words.say("failure.file", "", String.valueOf(io.getMessage()));
            default -> words.say("failure.unexpected", code(failure));
        };
    }

    /** What to tell of something expected that went wrong with a file. */
    public String of(Fault fault) {
        return words.say("fault." + fault.kind().key(), fault.file().toString(), fault.detail());
    }

    /** A short code that is the same for the same failure, by which it can be told to others. */
    static String code(Throwable failure) {
        StackTraceElement[] stack = failure.getStackTrace();
        String place = stack.length == 0 ? "" : stack[0].getClassName() + stack[0].getMethodName();
        int hash = (failure.getClass().getName() + place).hashCode() & 0xFFFF;
        return String.format(Locale.ROOT, "CG-%04X", hash);
    }

    private static String fileOf(FileSystemException failure) {
        @Nullable String file = failure.getFile();
        return file == null ? "" : file;
    }
}
