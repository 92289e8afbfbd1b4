package io.forewalk.reports.chart;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.HeatStep;
import io.forewalk.reports.content.Role;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Paints a table of returns by month and year as a PNG: one row per year, coloured as on the page.
 * Months outside the span are left out.
 */
public final class MonthsPicture {

    private static final Color INK = new Color(0x1B1E23);
    private static final Color SOFT = new Color(0x5B626C);
    private static final Font TITLE = Fonts.BOLD.deriveFont(20f);
    private static final double LEFT = 84;
    private static final double TOP = 104;
    private static final double RIGHT = 28;
    private static final double BOTTOM = 28;
    private static final double TALLEST = 52;

    /** How much of the colour each step has: as much as on the page. */
    private static final double[] COVER = {0, 0.10, 0.22, 0.36, 0.52};

    private final TableData table;
    private final Graphics2D canvas;

    private MonthsPicture(TableData table, Graphics2D canvas) {
        this.table = table;
        this.canvas = canvas;
    }

    /**
     * The bytes of the picture; equal tables give equal bytes.
     *
     * @param table its first column names the years, the others are returns
     * @throws NoFontsException if the system's font library does not work
     */
    public static byte[] png(TableData table) {
        return Paper.png(canvas -> new MonthsPicture(table, canvas).paint());
    }

    private void paint() {
        text(table.title(), 24, 34, TITLE, INK);
        text("Return by month and year (%)", 24, 62, plain(14), SOFT);
        List<Column> columns = table.columns();
        for (int column = 1; column < columns.size(); column++) {
            right(columns.get(column).title(), column, TOP - 12, plain(14), SOFT);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            row(row);
        }
    }

    private void row(int row) {
        List<Value> values = table.rows().get(row);
        double base = TOP + row * height() + height() / 2 + size() * 0.36;
        if (values.getFirst() instanceof Value.Text year) {
            text(year.text(), 24, base, plain(Math.min(14, size())), INK);
        }
        for (int column = 1; column < values.size(); column++) {
            if (values.get(column) instanceof Value.Figure change
                    && Double.isFinite(change.value())) {
                canvas.setColor(ground(HeatStep.of(change.value())));
                canvas.fill(cell(row, column));
                Font font = column == values.size() - 1 ? bold(size()) : plain(size());
                right(PAGE.of(change.value(), Unit.FRACTION), column, base, font, INK);
            }
        }
    }

    private Rectangle2D cell(int row, int column) {
        return new Rectangle2D.Double(
                LEFT + (column - 1) * width() + 1,
                TOP + row * height() + 1,
                width() - 2,
                height() - 2);
    }

    private double width() {
        return (Paper.WIDTH - LEFT - RIGHT) / (table.columns().size() - 1);
    }

    private double height() {
        return Math.min(TALLEST, (Paper.HEIGHT - TOP - BOTTOM) / table.rows().size());
    }

    private double size() {
        return Math.min(14, height() * 0.62);
    }

    private static Color ground(int step) {
        Color colour = Color.decode((step > 0 ? Role.LSTM : Role.ARIMA).light());
        double cover = COVER[Math.abs(step)];
        return step == 0
                ? new Color(0xF6F6F3)
                : new Color(
                        mixed(colour.getRed(), cover),
                        mixed(colour.getGreen(), cover),
                        mixed(colour.getBlue(), cover));
    }

    private static int mixed(int channel, double cover) {
        return (int) Math.round(255 + cover * (channel - 255));
    }

    private static Font plain(double size) {
        return Fonts.PLAIN.deriveFont((float) size);
    }

    private static Font bold(double size) {
        return Fonts.BOLD.deriveFont((float) size);
    }

    private void right(String text, int column, double base, Font font, Color colour) {
        double width = canvas.getFontMetrics(font).getStringBounds(text, canvas).getWidth();
        text(text, LEFT + column * width() - 8 - width, base, font, colour);
    }

    private void text(String text, double left, double base, Font font, Color colour) {
        canvas.setFont(font);
        canvas.setColor(colour);
        canvas.drawString(text, (float) left, (float) base);
    }
}
