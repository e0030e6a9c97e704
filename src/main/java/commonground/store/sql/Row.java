package commonground.store.sql;

import commonground.cases.Keyed;
import commonground.cases.PartialDate;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/** One row of a result. A value that the model does not know is a {@link SQLDataException} that names it. */
public final class Row {

    /** Far more digits than any figure has; without a limit, "1e999999999" would fill the memory when printed. */
    private static final int MOST_DIGITS = 40;

    private final ResultSet row;

    public Row(ResultSet row) {
        this.row = row;
    }

    public String text(String column) throws SQLException {
        return there(textOrNull(column), column);
    }

    @Nullable
    public String textOrNull(String column) throws SQLException {
        return row.getString(column);
    }

    public int number(String column) throws SQLException {
        return there(numberOrNull(column), column);
    }

    @Nullable
    public Integer numberOrNull(String column) throws SQLException {
        long number = row.getLong(column);
        if (row.wasNull()) {
            return null;
        }
        if (number != (int) number) {
            throw unknown(column, String.valueOf(number));
        }
        return (int) number;
    }

    public boolean yes(String column) throws SQLException {
        return switch (number(column)) {
            case 0 -> false;
            case 1 -> true;
            default -> throw unknown(column, text(column));
        };
    }

    public <E extends Enum<E> & Keyed> E key(Class<E> type, String column) throws SQLException {
        return there(keyOrNull(type, column), column);
    }

    public <E extends Enum<E> & Keyed> @Nullable E keyOrNull(Class<E> type, String column) throws SQLException {
        String key = textOrNull(column);
        return key == null ? null : Keyed.find(type, key).orElseThrow(() -> unknown(column, key));
    }

    public PartialDate date(String column) throws SQLException {
        return there(dateOrNull(column), column);
    }

    @Nullable
    public PartialDate dateOrNull(String column) throws SQLException {
        String date = textOrNull(column);
        try {
            return date == null ? null : PartialDate.parse(date);
        } catch (DateTimeException e) {
            throw (SQLException) unknown(column, date).initCause(e);
        }
    }

    public BigDecimal decimal(String column) throws SQLException {
        return there(decimalOrNull(column), column);
    }

    @Nullable
    public BigDecimal decimalOrNull(String column) throws SQLException {
        String digits = textOrNull(column);
        if (digits == null) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(digits);
            if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
                throw unknown(column, digits);
            }
            return number;
        } catch (NumberFormatException e) {
            throw (SQLException) unknown(column, digits).initCause(e);
        }
    }

    private static <T> T there(@Nullable T value, String column) throws SQLException {
        if (value == null) {
            throw new SQLDataException(column + " is missing");
        }
        return value;
    }

    private static SQLDataException unknown(String column, @Nullable String value) {
        return new SQLDataException(column + " cannot be '" + value + "'");
    }
}
