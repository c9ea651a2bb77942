package org.internalcustomer.core.survey;

/**
 * How often one person may be asked within some days, in all and about one department; 0 is without a limit.
 */
public record ContactLimit(int perPerson, int perDepartment, int days) {

    public ContactLimit {
        if (perPerson < 0 || perDepartment < 0 || days < 1) {
            throw new IllegalArgumentException(
                    "No limit: " + perPerson + " and " + perDepartment + " within " + days + " days");
        }
    }

    public static ContactLimit none() {
        return new ContactLimit(0, 0, 30);
    }

    public boolean isNone() {
        return perPerson == 0 && perDepartment == 0;
    }

    /** Whether somebody who was asked so often may be asked once more. */
    public boolean allows(long asked, long askedAboutDepartment) {
        return (perPerson == 0 || asked < perPerson) && (perDepartment == 0 || askedAboutDepartment < perDepartment);
    }
}
