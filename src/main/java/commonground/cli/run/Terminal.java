package commonground.cli.run;

import java.util.Map;

/**
 * Where text is read.
 *
 * @param width      columns of characters, at least 40
 * @param emphasises whether it understands ANSI sequences for bold
 */
public record Terminal(int width, boolean emphasises) {

    private static final int USUAL = 100;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 400;

    public Terminal {
        width = Math.clamp(width, NARROWEST, WIDEST);
    }

    /**
     * The terminal that the environment tells of: {@code COLUMNS}, {@code NO_COLOR} and {@code TERM}.
     *
     * @param interactive whether standard output goes to a terminal at all
     */
    public static Terminal of(Map<String, String> environment, boolean interactive) {
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(columns(environment.getOrDefault("COLUMNS", "")), interactive && !plain);
    }

    private static int columns(String text) {
        return text.matches("[1-9]\\d{0,3}") ? Integer.parseInt(text) : USUAL;
    }
}
