package org.internalcustomer.jira.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.host.text.TestTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is set up is called by a name, on the health page and where a document is compared. */
class SectionNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void areThereForEverySection(String language) {
        assertThat(AllSections.list()).allSatisfy(section -> assertThat(TestTexts.all()
                        .text(
                                Locale.forLanguageTag(language),
                                "internal-customer.configuration.section." + section.name()))
                .as(section.name())
                .isNotBlank());
    }
}
