package org.internalcustomer.browser;

import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Tests that walk through one small company, which is open while their class runs. */
@NeedsChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CompanyWalk {

    /** Open during the tests. */
    Company company;

    @BeforeAll
    void openCompany(@TempDir Path folder) {
        company = Company.open(folder);
    }

    /** That of the company's reports and of its calendar, and that of a person who chose none. */
    @BeforeEach
    void letMidnightPass() {
        Midnight.letPass(ZoneId.of("Asia/Shanghai"));
        Midnight.letPass(ZoneId.systemDefault());
    }

    @AfterAll
    void closeCompany() {
        if (company != null) {
            company.close();
        }
    }
}
