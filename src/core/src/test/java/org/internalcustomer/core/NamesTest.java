package org.internalcustomer.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-WHO-3")
class NamesTest {

    private final Names names = new Names(Map.of("en", "Finance", "zh", "财务部"));

    @Test
    void speakTheLanguageOfTheViewer() {
        assertThat(names.in("zh_CN")).isEqualTo("财务部");
        assertThat(names.in("zh")).isEqualTo("财务部");
        assertThat(names.in("en-US")).isEqualTo("Finance");
    }

    @Test
    void fallBackToEnglishThenToAnyThenToNothing() {
        assertThat(names.in("de")).isEqualTo("Finance");
        assertThat(new Names(Map.of("zh", "财务部")).in("de")).isEqualTo("财务部");
        assertThat(Names.none().in("de")).isEmpty();
    }
}
