package org.internalcustomer.sandbox.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** A line of a CSV file. A row is a line: so a quotation mark that is never closed spoils one row, not all after it. */
final class CsvLine {

    private CsvLine() {}

    static List<String> cells(String line) throws UnusableRow {
        return line.indexOf('"') < 0 ? List.of(line.split(",", -1)) : quoted(line);
    }

    private static List<String> quoted(String line) throws UnusableRow {
        try (CSVParser parser = CSVParser.parse(line, CSVFormat.DEFAULT)) {
            return parser.getRecords().get(0).toList();
        } catch (IOException | UncheckedIOException e) {
            throw new UnusableRow("has a quotation mark that is not closed, or in the middle of a cell");
        }
    }
}
