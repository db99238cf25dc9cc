// Generated from openapi/tradetapp/ by `npm run generate`. Do not edit.

export interface paths {
    "/construction/tradetapp/v2/qualifications/{companyId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description General contractor to act for, by its BuildingConnected company ID. Only for callers who belong to the parent company of general contractors in TradeTapp.
                 * @example 5a1f0c3e9b7d4a0012c4e8f1
                 */
                "general-contractor-company-id"?: string;
            };
            path: {
                /**
                 * @description Subcontractor, by its BuildingConnected company ID, which TradeTapp shares.
                 * @example 59d2b8660675250927442cbf
                 */
                companyId: string;
            };
            cookie?: never;
        };
        /**
         * Get the qualification of a subcontractor
         * @description What a subcontractor stated in the questionnaire, and how the general contractor judged it. Offices and custom questions come as the first page of a list with its own pagination. There is no record for a company that was invited but has never handed in anything.
         */
        get: operations["getQualification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description How the general contractor currently judges the subcontractor. */
        QualificationState: {
            /**
             * @description Current judgement. `EXPIRED` once `dateExpires` has passed; `preExpirationStatus` then says what it was before.
             * @example QUALIFIED_WITH_EXCEPTIONS
             * @enum {string}
             */
            status: "QUALIFIED" | "QUALIFIED_WITH_EXCEPTIONS" | "DENIED" | "EXPIRED";
            /**
             * @description Size of the largest project that the general contractor would award to the subcontractor.
             * @example 50000
             */
            internalSingleLimit: number;
            /**
             * @description Largest backlog that the subcontractor should have with the general contractor.
             * @example 125000
             */
            internalTotalLimit: number;
            /**
             * Format: date-time
             * @description When the judgement lapses.
             * @example 2024-10-03T00:00:00.000Z
             */
            dateExpires: string;
            /**
             * @description Note that sums up the judgement.
             * @example The exception is due to be cleared soon.
             */
            summary: string;
            /**
             * @description Why the subcontractor did not qualify; null where no reason was given.
             * @example Safety concerns.
             */
            denialReason: string | null;
            /**
             * @description Judgement before it expired; null for one that has not.
             * @example QUALIFIED
             * @enum {string|null}
             */
            preExpirationStatus: "QUALIFIED" | "QUALIFIED_WITH_EXCEPTIONS" | "DENIED" | null;
        };
        /** @description Trade, as a code of the Construction Specifications Institute in three parts. */
        CsiCode: {
            /**
             * @description First part of the code.
             * @example 7
             */
            primaryCode: string;
            /**
             * @description Second part of the code.
             * @example 81
             */
            secondaryCode: string;
            /**
             * @description Third part of the code.
             * @example 29
             */
            tertiaryCode: string;
            /**
             * @description Trade that the code stands for.
             * @example Mineral-Fiber Cementitious Fireproofing
             */
            codeDescription: string;
        };
        /** @description Region in which the company works. */
        ServedRegion: {
            /**
             * @description Name of the region, as the company chose it.
             * @example California
             */
            region: string;
        };
        /** @description Market in which the company works. */
        ServedMarket: {
            /**
             * @description Name of the market, as the company chose it.
             * @example Education
             */
            market: string;
        };
        /** @description Finished project that serves as a reference. */
        CompletedReference: {
            /**
             * @description Name of the project.
             * @example 925 Mission
             */
            projectName: string;
            /**
             * @description Where the project is.
             * @example 925 Mission St San Francisco CA 94103
             */
            location: string;
            /**
             * @description Year in which the project was finished.
             * @example 1995
             */
            yearCompleted: number;
            /**
             * @description Amount of the company's subcontract.
             * @example 8505400
             */
            value: number;
            /**
             * @description What the company had to do under its contract.
             * @example Fireproofing the building
             */
            scope: string;
            /**
             * @description Company that can be asked about the project.
             * @example Gr8 Fireproofing
             */
            referenceContactCompany: string;
            /**
             * @description Person who can be asked about the project.
             * @example Julie Applebaum
             */
            referenceContactName: string;
            /**
             * @description Telephone number of that person.
             * @example 9145556326
             */
            referenceContactPhone: string;
            /**
             * @description E-mail address of that person.
             * @example julie.applebaum@example.com
             */
            referenceContactEmail: string;
            /**
             * @description Whether the company has finished no larger project.
             * @example true
             */
            isLargestProject: boolean;
        };
        /** @description Person to contact at the company. */
        CompanyContact: {
            /**
             * @description Title of the person's position.
             * @example Accounting Manager
             */
            positionTitle: string;
            /**
             * @description Name of the person.
             * @example James Smart
             */
            contactName: string;
            /**
             * @description Telephone number of the person.
             * @example 6035556263
             */
            contactPhone: string;
            /**
             * @description E-mail address of the person.
             * @example james.smart@example.com
             */
            contactEmail: string;
            /**
             * @description Fax number of the person; null without one.
             * @example 6035556261
             */
            contactFax: string | null;
            /**
             * @description What the person is the contact for: the company, its prequalification or both.
             * @example COMPANY
             * @enum {string}
             */
            contactType: "COMPANY" | "PREQUAL" | "BOTH";
        };
        /** @description Insurance of one type. */
        InsuranceCoverage: {
            /**
             * @description Type of insurance.
             *
             *     Known values: `AUTOMOBILE_LIABILITY`, `GENERAL_LIABILITY`, `WORKERS_COMPENSATION`, `UMBRELLA_EXCESS`.
             * @example AUTOMOBILE_LIABILITY
             */
            insuranceType: string;
            /**
             * @description Company that insures; null where nothing was entered.
             * @example Hartford Casualty Insurance Company
             */
            carrier: string | null;
            /**
             * @description Most that is covered per occurrence. Null for workers' compensation, and where nothing was entered.
             * @example 2000000
             */
            perOccurrenceLimit: number | null;
            /**
             * @description Most that is covered altogether. Null for workers' compensation, and where nothing was entered.
             * @example 2000000
             */
            aggregateLimit: number | null;
            /**
             * Format: date
             * @description Day on which the insurance expires; null where nothing was entered.
             * @example 2017-07-21
             */
            policyExpirationDate: string | null;
            /**
             * @description Mark that has to do with whether the company has this type of insurance. Which value stands for which is not settled; look at the other properties of the entry.
             * @example false
             */
            isNotApplicable: boolean;
        };
        /** @description Experience modification rating (EMR) of one year. */
        ExperienceModificationRating: {
            /**
             * @description Year of the rating.
             * @example 2017
             */
            year: number;
            /**
             * @description Rating of that year.
             * @example 0.62
             */
            experienceModificationRating: number;
        };
        /** @description Injury and illness figures of one year, by the boxes of the OSHA form. */
        Osha300Result: {
            /**
             * @description Year of the figures.
             * @example 2017
             */
            year: number;
            /**
             * @description Deaths (box G).
             * @example 0
             */
            totalNumberDeathsBoxG: number;
            /**
             * @description Cases with days away from work (box H).
             * @example 0
             */
            totalNumberCasesDaysAwayBoxH: number;
            /**
             * @description Cases with restricted work or a transfer (box I).
             * @example 0
             */
            totalNumberCasesRestrictionTransferBoxI: number;
            /**
             * @description Other cases that had to be recorded (box J).
             * @example 3
             */
            otherRecordableCasesBoxJ: number;
            /**
             * @description Hours that all employees worked in the year.
             * @example 893790
             */
            totalHoursWorked: number;
        };
        /** @description Type of a certificate. */
        CertificateType: {
            /**
             * @description ID of the type.
             * @example 59d2bd7440b36a0da258f24d
             */
            id: string;
            /**
             * @description Name of the type.
             * @example Disadvantaged Business Enterprise (DBE)
             */
            name: string;
        };
        /** @description Agency that issued a certificate. */
        CertificateAgency: {
            /**
             * @description ID of the agency.
             * @example 611d794f7f063800a7274d46
             */
            id: string;
            /**
             * @description Name of the agency.
             * @example United States Department of Transportation
             */
            name: string;
            /**
             * @description Address of its website.
             * @example https://transportation.example.com
             */
            website: string;
        };
        /** @description Certificate of the company. The same kind may occur several times, each time as an entry with an ID of its own. */
        Certificate: {
            /**
             * @description Certificate; null for one that is only suggested so far.
             * @example 627074db25c97830ad3ea8c8
             */
            id: string | null;
            type: components["schemas"]["CertificateType"];
            agency: components["schemas"]["CertificateAgency"];
            /**
             * @description Number under which the certificate was issued.
             * @example 12345
             */
            number: string;
            /**
             * Format: date-time
             * @description When the certificate expires.
             * @example 2014-10-03T19:00:00.000Z
             */
            expiresAt: string;
            /**
             * @description Name of the file that holds a copy of the certificate; null without a copy.
             * @example certificate.pdf
             */
            fileName: string | null;
        };
        /** @description Union that workers of the company belong to. */
        UnionAffiliation: {
            /**
             * @description Name of the union.
             * @example Fireproofing 4
             */
            unionName: string;
            /**
             * @description Number of the union; may be text.
             * @example Local 4
             */
            unionNumber: string;
        };
        /** @description Volume of business in one year. */
        AnnualVolumeRevenue: {
            /**
             * @description Year of the figure.
             * @example 2017
             */
            year: number;
            /**
             * @description Volume of that year.
             * @example 13564913
             */
            estimatedVolumeRevenue: number;
        };
        /** @description Professional licence. Three of its properties are known by two names each; only one name of a pair is to be expected. */
        ProfessionalLicense: {
            /**
             * @description Type of the licence. The other name is `licenseType`.
             * @example Class A Fireproofing License
             */
            type?: string;
            /**
             * @description Type of the licence. The other name is `type`.
             * @example Class A Fireproofing License
             */
            licenseType?: string;
            /**
             * @description Number of the licence. The other name is `licenseNumber`.
             * @example 1234567890C
             */
            number?: string;
            /**
             * @description Number of the licence. The other name is `number`.
             * @example 1234567890C
             */
            licenseNumber?: string;
            /**
             * @description State for which the licence holds. The other name is `licenseState`.
             * @example California
             */
            issuingState?: string;
            /**
             * @description State for which the licence holds. The other name is `issuingState`.
             * @example California
             */
            licenseState?: string;
            /**
             * @description Agency that issued the licence.
             * @example State of California
             */
            issuingAgency: string;
            /**
             * @description Further remarks on the licence.
             * @example Maintained since 2012
             */
            additionalDescription: string;
        };
        /** @description Where a page stands in a list that is nested in a record. */
        TradeTappPagination: {
            /**
             * @description Most entries that a page holds. The service knows a default of 50 and a maximum of 100; this operation has no parameter for it.
             * @example 10
             */
            limit: number;
            /**
             * @description Opaque mark of where the next page starts; missing or null on the last one.
             * @example cD0xMTA4Ng==
             */
            cursorState?: string | null;
            /**
             * @description Entries on all pages together. Only newer answers carry it; the service added it in May 2024.
             * @example 120
             */
            totalResults?: number;
            /**
             * @description Where to get the next page; missing, null or empty on the last one. A page without entries can still have it, so an empty page does not end the list.
             * @example https://developer.api.autodesk.com/construction/tradetapp/v2/qualifications/59d2b8660675250927442cbf/company-office-addresses?cursorState=cD0xMTA4Ng%3D%3D
             */
            nextUrl?: string | null;
            /**
             * @description Where to get the page before this one; missing, null or empty on the first one and where the list cannot go back.
             * @example https://developer.api.autodesk.com/construction/tradetapp/v2/qualifications/59d2b8660675250927442cbf/company-office-addresses?cursorState=cD0xMTA2Ng%3D%3D
             */
            previousUrl?: string | null;
        };
        /** @description Office of the company. */
        OfficeAddress: {
            /**
             * @description Whether this is the main office.
             * @example true
             */
            isMainOffice: boolean;
            /**
             * @description Street address, first line.
             * @example 925 Mission Street
             */
            address1: string;
            /**
             * @description Street address, second line; an empty string without one.
             * @example Suite 109
             */
            address2: string;
            /**
             * @description City of the office.
             * @example San Francisco
             */
            city: string;
            /**
             * @description State of the office, by its full name.
             * @example California
             */
            state: string;
            /**
             * @description Postal code of the office.
             * @example 94103
             */
            zipCode: string;
        };
        /** @description First page of the offices of the company. */
        OfficeAddressPage: {
            pagination: components["schemas"]["TradeTappPagination"];
            /** @description Offices on this page. */
            results: components["schemas"]["OfficeAddress"][];
        };
        /** @description Custom question of the questionnaire, and its answer. The kind of question decides which of the three responses is set; a yes or no can come together with text. */
        CustomQuestion: {
            /**
             * @description Wording of the question.
             * @example Legal form of the company
             */
            question: string;
            /**
             * @description Part of the questionnaire that the question stands in.
             * @example General
             */
            section: string;
            /**
             * @description Answer in text, null where there is none.
             * @example Corporation
             */
            textResponse: string | null;
            /**
             * @description Answer as a number, null where there is none.
             * @example 5600.8965
             */
            numberResponse: number | null;
            /**
             * @description Answer to a yes-or-no question. Comes with such questions.
             * @example true
             */
            booleanResponse?: boolean;
        };
        /** @description First page of the custom questions of the questionnaire, with the answers. */
        CustomQuestionPage: {
            pagination: components["schemas"]["TradeTappPagination"];
            /** @description Questions on this page. */
            results: components["schemas"]["CustomQuestion"][];
        };
        /** @description What TradeTapp knows about one subcontractor: the answers to the questionnaire and how the general contractor judged them. */
        Qualification: {
            /**
             * @description BuildingConnected ID of the subcontractor; it identifies the record as well.
             * @example 59d2b8660675250927442cbf
             */
            id: string;
            /**
             * @description General contractor's own ID for the subcontractor, for example from an uploaded backlog; null where none was set.
             * @example 98h2fbd84k9s322chr
             */
            uniqueId: string | null;
            /**
             * @description Which questionnaire the subcontractor filled in.
             * @example Primary Qualification
             */
            questionnaireVersion: string;
            qualification: components["schemas"]["QualificationState"];
            /**
             * @description Stage that the application has reached.
             * @example SUBMITTED
             * @enum {string}
             */
            applicationStatus: "NOT_STARTED" | "IN_PROGRESS" | "SUBMITTED" | "COMPLETE" | "IMPORTED";
            /**
             * @description Further detail on that stage: a first application, one sent back for corrections or a renewal.
             * @example RENEWAL
             * @enum {string}
             */
            applicationDetail: "NEW" | "CORRECTIONS_REQUESTED" | "RENEWAL";
            /**
             * @description Company that handed in the questionnaire.
             * @example Gr8 Builders
             */
            companyName: string;
            /**
             * @description Tax name of the company. Not in older records.
             * @example Gr8 Builders Inc.
             */
            companyTaxName?: string;
            /**
             * @description Name that the company trades under. Not in older records.
             * @example Gr8 Builders Group
             */
            doingBusinessAsName?: string;
            /**
             * @description Name of the company in the network of BuildingConnected. Not in older records.
             * @example Gr8 Constructors
             */
            companyNetworkName?: string;
            /**
             * @description Year in which the company was founded.
             * @example 2012
             */
            yearFounded: number;
            /**
             * @description State in which the company was founded, by its full name.
             * @example California
             */
            stateFounded: string;
            /**
             * @description Kind of number that `federalTaxId` holds.
             * @example US_FEIN
             * @enum {string}
             */
            taxIdType: "US_FEIN" | "US_SSN" | "CAN_BN" | "OTHER";
            /**
             * @description Tax number of the company. May contain letters.
             * @example 123456789
             */
            federalTaxId: string;
            /**
             * @description Currency of every amount in the submission, as an ISO 4217 code.
             * @example USD
             */
            submissionCurrency: string;
            /**
             * @description Employees who work in the home office.
             * @example 47
             */
            numberOfHomeOfficeEmployees: number;
            /**
             * @description Employees who work in the field.
             * @example 48
             */
            numberOfFieldSupervisoryEmployees: number;
            /**
             * @description Whether the company holds professional licences.
             * @example true
             */
            hasProfessionalLicenses: boolean;
            /**
             * @description Whether the company is affiliated with a union.
             * @example true
             */
            hasUnionAffiliations: boolean;
            /**
             * @description Whether the company belongs to another one.
             * @example true
             */
            hasParentCompany: boolean;
            /**
             * @description Name of the parent company. Only for a company that has one.
             * @example BuildingConnected
             */
            parentCompanyName?: string;
            /**
             * @description Current backlog as the company itself estimates it.
             * @example 12000000
             */
            currentEstimatedBacklog: number;
            /**
             * @description Insurance broker of the company.
             * @example Smith Insurance
             */
            insuranceBrokerCompanyName: string;
            /**
             * @description Contact at the insurance broker.
             * @example Dale Smith
             */
            insuranceBrokerContactName: string;
            /**
             * @description Telephone number of the contact at the insurance broker.
             * @example 9145554549
             */
            insuranceBrokerContactPhone: string;
            /**
             * @description E-mail address of the contact at the insurance broker.
             * @example dale.smith@example.com
             */
            insuranceBrokerContactEmail: string;
            /**
             * @description Surety broker of the company, under the name that the reference page gives. `suretyBrokerAgencyCompanyName` is the other name it is known by; only one of the two is to be expected.
             * @example Gr8 Insurance Broker
             */
            suretyBrokerCompanyName?: string | null;
            /**
             * @description Surety broker of the company, under the name that a captured answer gives; null where nothing was entered. `suretyBrokerCompanyName` is the other name it is known by; only one of the two is to be expected.
             * @example Gr8 Insurance Broker
             */
            suretyBrokerAgencyCompanyName?: string | null;
            /**
             * @description Contact at the surety broker; null where nothing was entered.
             * @example Steve Holder
             */
            suretyBrokerContactName: string | null;
            /**
             * @description Telephone number of the contact at the surety broker; null where nothing was entered.
             * @example 6175556565
             */
            suretyBrokerContactPhone: string | null;
            /**
             * @description Surety that bonds the company; null where nothing was entered.
             * @example Gr8 Insurance Services
             */
            suretyCompanyName: string | null;
            /**
             * @description Most that the surety bonds for a single project; null where nothing was entered.
             * @example 17000000
             */
            suretySingleProjectBondingCapacity: number | null;
            /**
             * @description Most that the surety bonds for all projects together; null where nothing was entered.
             * @example 50000000
             */
            suretyAggregateBondingCapacity: number | null;
            /**
             * @description Bank of the company.
             * @example Gr8 National Bank
             */
            bankName: string;
            /**
             * @description Full amount of the line of credit at the bank.
             * @example 3000000
             */
            bankLineOfCreditTotal: number;
            /**
             * @description Part of the line of credit that is outstanding.
             * @example 500000
             */
            bankLineOfCreditOutstanding: number;
            /**
             * @description Contact at the bank.
             * @example Thomas Lee
             */
            bankContactName: string;
            /**
             * @description Telephone number of the contact at the bank.
             * @example 8445551844
             */
            bankContactPhone: string;
            /**
             * @description E-mail address of the contact at the bank.
             * @example thomas.lee@example.com
             */
            bankContactEmail: string;
            /**
             * Format: date-time
             * @description When the questionnaire was handed in.
             * @example 2017-05-04T14:11:35.100929Z
             */
            submittedAt: string;
            /**
             * Format: date-time
             * @description When the questionnaire was last changed.
             * @example 2019-01-15T18:30:36.316344Z
             */
            updatedAt: string;
            /** @description Trades of the company, as codes of the Construction Specifications Institute. */
            csiCodesForWorkPerformed: components["schemas"]["CsiCode"][];
            /** @description Regions in which the company works. */
            regionsServed: components["schemas"]["ServedRegion"][];
            /** @description Markets in which the company usually works. */
            marketsServed: components["schemas"]["ServedMarket"][];
            /** @description Finished projects that the company names as references. */
            completedReferences: components["schemas"]["CompletedReference"][];
            /** @description People to contact at the company. */
            companyContacts: components["schemas"]["CompanyContact"][];
            /** @description Insurance of the company, an entry for each type. */
            insuranceCoverages: components["schemas"]["InsuranceCoverage"][];
            /** @description Experience modification rating (EMR) of the company, an entry for each year. */
            experienceModificationRatings: components["schemas"]["ExperienceModificationRating"][];
            /** @description Injury and illness figures for OSHA (Occupational Safety and Health Administration), an entry for each year. */
            osha300Results: components["schemas"]["Osha300Result"][];
            /** @description Certificates of the company, pending suggestions among them. */
            certificates: components["schemas"]["Certificate"][];
            /** @description Unions that the workers belong to; empty when none is a member. */
            unions: components["schemas"]["UnionAffiliation"][];
            /** @description Volume of business in past years, an entry for each year. */
            annualVolumeRevenues: components["schemas"]["AnnualVolumeRevenue"][];
            /** @description Professional licences of the company. */
            professionalLicenses: components["schemas"]["ProfessionalLicense"][];
            companyOfficeAddresses: components["schemas"]["OfficeAddressPage"];
            customQuestions: components["schemas"]["CustomQuestionPage"];
        };
        /** @description What the service answers when a call fails. */
        TradeTappError: {
            /**
             * @description Kind of fault.
             * @example Not Found
             */
            title: string;
            /**
             * @description What went wrong.
             * @example There is no company with this ID.
             */
            detail: string;
        };
    };
    responses: {
        /** @description A parameter is not as it should be. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TradeTappError"];
            };
        };
        /** @description The token is missing or not valid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TradeTappError"];
            };
        };
        /** @description The user may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TradeTappError"];
            };
        };
        /** @description There is no such company, or nothing is known about it. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TradeTappError"];
            };
        };
        /** @description More than one record matches where there should be one. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TradeTappError"];
            };
        };
        /** @description Too many calls were made. `Retry-After` may say how long to wait. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TradeTappError"];
            };
        };
        /** @description The service failed. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TradeTappError"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description How long to wait before the next attempt. Autodesk's rate limit guide gives whole seconds; the operation pages name no unit, and HTTP also allows a date.
         * @example 30
         */
        RetryAfter: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    /**
     * Get the qualification of a subcontractor.
     *
     * What a subcontractor stated in the questionnaire, and how the general contractor judged it. Offices and custom questions come as the first page of a list with its own pagination. There is no record for a company that was invited but has never handed in anything.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/en/docs/buildingconnected/v2/reference/http/tradetapp-qualifications-companyId-GET
     */
    getQualification: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description General contractor to act for, by its BuildingConnected company ID. Only for callers who belong to the parent company of general contractors in TradeTapp.
                 * @example 5a1f0c3e9b7d4a0012c4e8f1
                 */
                "general-contractor-company-id"?: string;
            };
            path: {
                /**
                 * @description Subcontractor, by its BuildingConnected company ID, which TradeTapp shares.
                 * @example 59d2b8660675250927442cbf
                 */
                companyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The qualification of the subcontractor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Qualification"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
