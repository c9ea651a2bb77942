package org.internalcustomer.core.survey;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;

/**
 * About which of the departments that one person had to do with a pulse asks: a sample, and not too many at once. The same
 * ones whenever and wherever it is asked.
 *
 * @param mostPerPerson 0 is without a limit
 */
public record PulseChoice(Sample sample, int mostPerPerson) {

    private static final int WORD = 32;

    public List<String> of(String quarter, String person, Collection<String> departments) {
        List<String> chosen = new ArrayList<>(departments.stream()
                .distinct()
                .filter(department -> sample.includes(number(quarter, person, department)))
                .sorted(Comparator.comparingLong((String department) -> number(quarter, person, department))
                        .thenComparing(Comparator.naturalOrder()))
                .toList());
        return mostPerPerson == 0 || chosen.size() <= mostPerPerson
                ? chosen
                : List.copyOf(chosen.subList(0, mostPerPerson));
    }

    private static long number(String quarter, String person, String department) {
        return (checksum(quarter + "/" + person) << WORD) | checksum(department + "/" + quarter + "/" + person);
    }

    private static long checksum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
