package id.kube.intake;

import id.kube.Shop;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Somebody fills in the form that the program gave out; public for the tests of the screens. */
public final class Pencil {

    private final Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();

    /** Takes up a form; rows are written below what stands on it. */
    public static Pencil on(byte[] form) {
        Pencil pencil = new Pencil();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(form))) {
            for (Sheet sheet : book.getSheets().toList()) {
                List<List<Object>> rows = new ArrayList<>();
                try (Stream<Row> filled = sheet.openStream()) {
                    filled.forEach(row -> put(rows, row.getRowNum() - 1, row.stream()
                            .map(Pencil::value).toList()));
                }
                pencil.sheets.put(sheet.getName(), rows);
            }
            return pencil;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Pencil on(Shop shop) {
        return on(shop.asKetua().get("/api/v1/template.xlsx").asByteArray());
    }

    /** Writes the next row of a sheet; null leaves a cell empty. */
    public Pencil row(String sheet, Object... cells) {
        return at(sheet, sheets.get(sheet).size() + 1, cells);
    }

    /** Writes a row of a sheet by its number, over what stands there. */
    public Pencil at(String sheet, int row, Object... cells) {
        List<Object> values = new ArrayList<>();
        for (Object cell : cells) {
            values.add(cell);
        }
        put(sheets.get(sheet), row - 1, values);
        return this;
    }

    Pencil without(String sheet) {
        sheets.remove(sheet);
        return this;
    }

    /** The file as it is saved. */
    public byte[] save() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Tangan", "1.0")) {
            for (Map.Entry<String, List<List<Object>>> sheet : sheets.entrySet()) {
                Worksheet page = book.newWorksheet(sheet.getKey());
                for (int row = 0; row < sheet.getValue().size(); row++) {
                    write(page, row, sheet.getValue().get(row));
                }
                page.finish();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return file.toByteArray();
    }

    private static void write(Worksheet page, int row, List<Object> cells) {
        for (int at = 0; at < cells.size(); at++) {
            Object cell = cells.get(at);
            if (cell instanceof Number number) {
                page.value(row, at, number);
            } else if (cell instanceof LocalDate day) {
                page.value(row, at, day);
                page.style(row, at).format("dd/mm/yyyy").set();
            } else if (cell != null) {
                page.value(row, at, cell.toString());
            }
        }
    }

    private static void put(List<List<Object>> rows, int at, List<Object> cells) {
        while (rows.size() <= at) {
            rows.add(List.of());
        }
        rows.set(at, cells);
    }

    private static Object value(Cell cell) {
        return cell == null || cell.getValue() == null ? "" : cell.getValue();
    }
}
