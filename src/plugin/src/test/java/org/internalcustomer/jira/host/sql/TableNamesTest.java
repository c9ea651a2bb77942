package org.internalcustomer.jira.host.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import net.java.ao.RawEntity;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.schema.Table;
import org.internalcustomer.jira.host.descriptor.Descriptor;
import org.junit.jupiter.api.Test;

/** Our SQL names the tables as Active Objects does. */
class TableNamesTest {

    /** A prefix that is in many a public query on Jira's database. */
    @Test
    void havePrefixesLikeThoseOfOtherApps() {
        assertThat(TableNames.prefix("com.pyxis.greenhopper.jira")).isEqualTo("AO_60DB71_");
    }

    @Test
    void areThoseOfActiveObjects() {
        AtlassianTableNameConverter converter = new AtlassianTableNameConverter(name -> TableNames.PREFIX + name);
        assertThat(rows()).isNotEmpty().allSatisfy(row -> assertThat(converter.getName(row))
                .isEqualTo(TableNames.of(row.getAnnotation(Table.class).value())));
    }

    /** Oracle's limit, which Active Objects holds all databases to. */
    @Test
    void areShortEnough() {
        AtlassianFieldNameConverter converter = new AtlassianFieldNameConverter();
        for (Class<? extends RawEntity<?>> row : rows()) {
            assertThat(TableNames.of(row.getAnnotation(Table.class).value())).hasSizeLessThanOrEqualTo(30);
            for (Method column : row.getDeclaredMethods()) {
                if (!column.getName().startsWith("set")) {
                    assertThat(converter.getName(column))
                            .as("a column of %s", row.getSimpleName())
                            .hasSizeLessThan(20);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Class<? extends RawEntity<?>>> rows() {
        return Descriptor.of("atlassian-plugin.xml").all("entity").stream()
                .<Class<? extends RawEntity<?>>>map(entity -> {
                    try {
                        return (Class<? extends RawEntity<?>>)
                                Class.forName(entity.getTextContent().strip());
                    } catch (ClassNotFoundException missing) {
                        throw new IllegalStateException(missing);
                    }
                })
                .toList();
    }
}
