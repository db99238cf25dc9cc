// Generated from openapi/tradetapp/ by `npm run generate`. Do not edit.

export interface paths {
    "/construction/tradetapp/v2/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the current user
         * @description Who the token acts for: the person, the company and the enterprise it is part of, and what both may do in TradeTapp. Callers from a parent company find here the general contractors that they can name in the header `general-contractor-company-id` elsewhere.
         */
        get: operations["getCurrentUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/construction/tradetapp/v2/financials": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description General contractor to act for, by its BuildingConnected company ID. Only for callers who belong to the parent company of general contractors in TradeTapp; `getCurrentUser` lists these.
                 * @example 5a1f0c3e9b7d4a0012c4e8f1
                 */
                "general-contractor-company-id"?: components["parameters"]["generalContractorCompanyId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the finances of subcontractors
         * @description Figures on finances and safety that rest on the questionnaires, a record for each subcontractor. There is no filter by time, and the records do not say when they changed.
         */
        get: operations["listFinancials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/construction/tradetapp/v2/financials/{companyId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description General contractor to act for, by its BuildingConnected company ID. Only for callers who belong to the parent company of general contractors in TradeTapp; `getCurrentUser` lists these.
                 * @example 5a1f0c3e9b7d4a0012c4e8f1
                 */
                "general-contractor-company-id"?: components["parameters"]["generalContractorCompanyId"];
            };
            path: {
                /**
                 * @description Subcontractor, by its BuildingConnected company ID, which TradeTapp shares.
                 * @example 59d2b8660675250927442cbf
                 */
                companyId: components["parameters"]["companyId"];
            };
            cookie?: never;
        };
        /**
         * Get the finances of a subcontractor
         * @description Figures on the finances and the safety of one subcontractor, with its financial statements, which are not paged.
         */
        get: operations["getFinancial"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/construction/tradetapp/v2/qualifications": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description General contractor to act for, by its BuildingConnected company ID. Only for callers who belong to the parent company of general contractors in TradeTapp; `getCurrentUser` lists these.
                 * @example 5a1f0c3e9b7d4a0012c4e8f1
                 */
                "general-contractor-company-id"?: components["parameters"]["generalContractorCompanyId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the qualifications of subcontractors
         * @description What subcontractors stated in the questionnaire, and how the general contractor judged them, a record for each. To follow changes, keep the latest `updatedAt` and ask for what was updated since. Offices and custom questions in a record are the first page of a list of their own.
         */
        get: operations["listQualifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/construction/tradetapp/v2/qualifications/{companyId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description General contractor to act for, by its BuildingConnected company ID. Only for callers who belong to the parent company of general contractors in TradeTapp; `getCurrentUser` lists these.
                 * @example 5a1f0c3e9b7d4a0012c4e8f1
                 */
                "general-contractor-company-id"?: components["parameters"]["generalContractorCompanyId"];
            };
            path: {
                /**
                 * @description Subcontractor, by its BuildingConnected company ID, which TradeTapp shares.
                 * @example 59d2b8660675250927442cbf
                 */
                companyId: components["parameters"]["companyId"];
            };
            cookie?: never;
        };
        /**
         * Get the qualification of a subcontractor
         * @description What a subcontractor stated in the questionnaire, and how the general contractor judged it. Offices and custom questions come as the first page of a list with its own pagination; `listOfficeAddresses` and `listCustomQuestions` have them all. There is no record for a company that was invited but has never handed in anything.
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
    "/construction/tradetapp/v2/qualifications/{companyId}/company-office-addresses": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description General contractor to act for, by its BuildingConnected company ID. Only for callers who belong to the parent company of general contractors in TradeTapp; `getCurrentUser` lists these.
                 * @example 5a1f0c3e9b7d4a0012c4e8f1
                 */
                "general-contractor-company-id"?: components["parameters"]["generalContractorCompanyId"];
            };
            path: {
                /**
                 * @description Subcontractor, by its BuildingConnected company ID, which TradeTapp shares.
                 * @example 59d2b8660675250927442cbf
                 */
                companyId: components["parameters"]["companyId"];
            };
            cookie?: never;
        };
        /**
         * List the offices of a subcontractor
         * @description Addresses of all offices that the subcontractor named in the questionnaire.
         */
        get: operations["listOfficeAddresses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/construction/tradetapp/v2/qualifications/{companyId}/custom-questions": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description General contractor to act for, by its BuildingConnected company ID. Only for callers who belong to the parent company of general contractors in TradeTapp; `getCurrentUser` lists these.
                 * @example 5a1f0c3e9b7d4a0012c4e8f1
                 */
                "general-contractor-company-id"?: components["parameters"]["generalContractorCompanyId"];
            };
            path: {
                /**
                 * @description Subcontractor, by its BuildingConnected company ID, which TradeTapp shares.
                 * @example 59d2b8660675250927442cbf
                 */
                companyId: components["parameters"]["companyId"];
            };
            cookie?: never;
        };
        /**
         * List a subcontractor's answers to custom questions
         * @description All custom questions of the questionnaire that the subcontractor filled in, each with its answer.
         */
        get: operations["listCustomQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/construction/tradetapp/v2/flags": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description General contractor to act for, by its BuildingConnected company ID. Only for callers who belong to the parent company of general contractors in TradeTapp; `getCurrentUser` lists these.
                 * @example 5a1f0c3e9b7d4a0012c4e8f1
                 */
                "general-contractor-company-id"?: components["parameters"]["generalContractorCompanyId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List flags
         * @description Risks and concerns that the general contractor has noted down about subcontractors. The states that a flag has had come along on request.
         */
        get: operations["listFlags"];
        put?: never;
        /**
         * Create a flag
         * @description Notes down a risk or a concern about a subcontractor, which is named by its BuildingConnected company ID or by its tax number.
         */
        post: operations["createFlag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/construction/tradetapp/v2/flags/{flagId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description General contractor to act for, by its BuildingConnected company ID. Only for callers who belong to the parent company of general contractors in TradeTapp; `getCurrentUser` lists these.
                 * @example 5a1f0c3e9b7d4a0012c4e8f1
                 */
                "general-contractor-company-id"?: components["parameters"]["generalContractorCompanyId"];
            };
            path: {
                /**
                 * @description Flag, by its ID.
                 * @example 1234
                 */
                flagId: components["parameters"]["flagId"];
            };
            cookie?: never;
        };
        /**
         * Get a flag
         * @description One flag; on request with the first page of the states it has had.
         */
        get: operations["getFlag"];
        put?: never;
        post?: never;
        /**
         * Delete a flag
         * @description Deletes a flag. To keep it on record, resolve it with `updateFlag`.
         */
        delete: operations["deleteFlag"];
        options?: never;
        head?: never;
        /**
         * Update a flag
         * @description Changes properties of a flag, resolves it, or opens it again. The subcontractor stays the same.
         */
        patch: operations["updateFlag"];
        trace?: never;
    };
    "/construction/tradetapp/v2/flags/{flagId}/state-history": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description General contractor to act for, by its BuildingConnected company ID. Only for callers who belong to the parent company of general contractors in TradeTapp; `getCurrentUser` lists these.
                 * @example 5a1f0c3e9b7d4a0012c4e8f1
                 */
                "general-contractor-company-id"?: components["parameters"]["generalContractorCompanyId"];
            };
            path: {
                /**
                 * @description Flag, by its ID.
                 * @example 1234
                 */
                flagId: components["parameters"]["flagId"];
            };
            cookie?: never;
        };
        /**
         * List the states of a flag
         * @description All states that a flag has had, the newest first, each with who set it and why.
         */
        get: operations["listFlagStates"];
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
        /** @description Person who uses TradeTapp. */
        Person: {
            /**
             * @description ID of the user, of another form than the company IDs.
             * @example ABCDEF3XYZABCD1M
             */
            id: string;
            /**
             * @description E-mail address of the user.
             * @example user@example.com
             */
            email: string;
            /**
             * @description First name of the user.
             * @example Robin
             */
            firstName: string;
            /**
             * @description Last name of the user.
             * @example Example
             */
            lastName: string;
        };
        /** @description Company of an enterprise. */
        NamedCompany: {
            /**
             * @description BuildingConnected ID of the company.
             * @example 5a1f0c3e9b7d4a0012c4e8f1
             */
            id: string;
            /**
             * @description Name of the company.
             * @example Example Contractors West
             */
            name: string;
        };
        /** @description Enterprise that the company of the user is part of. Comes only for companies that are part of one. */
        Enterprise: {
            parentCompany: components["schemas"]["NamedCompany"];
            /** @description Companies below the parent company. Their IDs are what the header `general-contractor-company-id` of the other operations takes. */
            childrenCompanies: components["schemas"]["NamedCompany"][];
        };
        /** @description Company that the user belongs to. */
        UserCompany: {
            /**
             * @description BuildingConnected ID of the company.
             * @example 59d2b8660675250927442cbf
             */
            id: string;
            /**
             * @description Name of the company.
             * @example Gr8 Builders
             */
            name: string;
            enterprise?: components["schemas"]["Enterprise"];
            /**
             * @description Further companies of the BuildingConnected network that the company is linked with, by their IDs.
             * @example [
             *       "59d2b8660675250927442cbf"
             *     ]
             */
            additionalLinkedNetworkCompanyIds: string[];
        };
        /** @description User that the token acts for. */
        CurrentUser: {
            user: components["schemas"]["Person"];
            company: components["schemas"]["UserCompany"];
            /**
             * @description Whether the user administers TradeTapp for the company.
             * @example true
             */
            isAdmin: boolean;
            /**
             * @description Role of the user in TradeTapp.
             *
             *     Known values: `APPROVER`.
             * @example APPROVER
             */
            role: string;
            /**
             * @description What the user may do.
             * @example [
             *       "CAN_COMPLETE_APPLICATION",
             *       "CAN_INVITE_VENDORS"
             *     ]
             */
            userPermissions: string[];
            /**
             * @description What the company may do.
             * @example [
             *       "CAN_COMPLETE_APPLICATION",
             *       "CAN_INVITE_VENDORS"
             *     ]
             */
            companyPermissions: string[];
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
        /** @description Where a page stands in its list. */
        TradeTappPagination: {
            /**
             * @description Most entries that a page holds, as `limit` asked for; for a list that is nested in a record, which no parameter reaches, 50.
             * @example 10
             */
            limit: number;
            /**
             * @description Opaque mark of where the next page starts, for the parameter of the same name; missing or null on the last one.
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
        /** @description How the company compares with others, by scores and the years they are for. */
        FinancialBenchmarks: {
            /**
             * @description Score for debt.
             * @example 39
             */
            debtScore: number;
            /**
             * @description Year of the score for debt.
             * @example 2019
             */
            debtYear: number;
            /**
             * @description Score for liquidity.
             * @example 49
             */
            liquidityScore: number;
            /**
             * @description Year of the score for liquidity.
             * @example 2019
             */
            liquidityYear: number;
            /**
             * @description Score for profitability.
             * @example 34
             */
            profitabilityScore: number;
            /**
             * @description Year of the score for profitability.
             * @example 2019
             */
            profitabilityYear: number;
            /**
             * @description Score for turnover.
             * @example 47
             */
            turnoverScore: number;
            /**
             * @description Year of the score for turnover.
             * @example 2019
             */
            turnoverYear: number;
            /**
             * @description Score over all.
             * @example 43
             */
            overallBenchmarkingScore: number;
            /**
             * @description Year of the score over all.
             * @example 2020
             */
            overallBenchmarkingYear: number;
        };
        /** @description Value of one year. */
        YearlyScore: {
            /**
             * @description Value of that year.
             * @example 1.5623
             */
            score: number;
            /**
             * @description Year of the value.
             * @example 2019
             */
            year: number;
        };
        /** @description Key figures on the safety, the capacity and the liquidity of the company. */
        KeyMetrics: {
            /** @description Rates of injuries that led to days away, restricted work or a transfer (DART), an entry for each year. */
            dartRates: components["schemas"]["YearlyScore"][];
            /** @description Experience modification ratings (EMR), an entry for each year. */
            experienceModificationRatings: components["schemas"]["YearlyScore"][];
            /** @description Rates of incidents that had to be recorded, an entry for each year. */
            recordableIncidentRates: components["schemas"]["YearlyScore"][];
            /**
             * @description Most work that the company can take on at a time.
             * @example 105123000
             */
            aggregateTotalCapacity: number;
            /**
             * @description Value of its largest project.
             * @example 54000000
             */
            largestProject: number;
            /**
             * @description Year of its largest project.
             * @example 2019
             */
            largestProjectYear: number;
            /**
             * @description Net cash flow.
             * @example 55222000
             */
            netCashFlow: number;
            /**
             * @description Year of the net cash flow.
             * @example 2020
             */
            netCashFlowYear: number;
            /**
             * @description Largest project that the company can take on.
             * @example 26586963
             */
            singleProjectCapacity: number;
            /**
             * @description Working capital.
             * @example 11556329
             */
            workingCapital: number;
            /**
             * @description Year of the working capital.
             * @example 2020
             */
            workingCapitalYear: number;
        };
        /** @description Figures of the statement as they were entered. */
        StatementRawData: {
            /**
             * @description What the company owes to suppliers.
             * @example 10000
             */
            accountsPayable: number;
            /**
             * @description What customers owe to the company.
             * @example 10000
             */
            accountsReceivable: number;
            /**
             * @description Credit that has been drawn.
             * @example 566323
             */
            amountOfCreditUsed: number;
            /**
             * @description Billings beyond the cost so far (overbilling).
             * @example 54962
             */
            billingInExcessOfCost: number;
            /**
             * @description Cash and what is as good as cash.
             * @example 8976
             */
            cashAndCashEquivalents: number;
            /**
             * @description Cost beyond the billings so far (underbilling).
             * @example 3697
             */
            costInExcessOfBillings: number;
            /**
             * @description Cost of what was sold.
             * @example 110563965
             */
            costsOfGoodsSold: number;
            /**
             * @description Liabilities due within a year.
             * @example 963258741
             */
            currentLiabilities: number;
            /**
             * @description Earnings before income taxes.
             * @example 856963
             */
            earningsBeforeIncomeTaxes: number;
            /**
             * @description Equity.
             * @example 5963236
             */
            equity: number;
            /**
             * @description Interest paid.
             * @example 98099
             */
            interestExpense: number;
            /**
             * @description Interest received.
             * @example 12325
             */
            interestIncome: number;
            /**
             * @description Securities that can be sold at short notice.
             * @example 6795
             */
            marketableSecurities: number;
            /**
             * @description Net cash from financing.
             * @example 9800
             */
            netCashFromFinancing: number;
            /**
             * @description Net cash from investments.
             * @example 75960
             */
            netCashFromInvestments: number;
            /**
             * @description Net cash from operations.
             * @example 76806
             */
            netCashFromOperations: number;
            /**
             * @description Net income.
             * @example 540233
             */
            netIncome: number;
            /**
             * @description Revenue from sales.
             * @example 80635986
             */
            revenueSales: number;
            /**
             * @description All assets.
             * @example 123456789
             */
            totalAssets: number;
            /**
             * @description Assets that turn into cash within a year.
             * @example 9888888
             */
            currentAssets: number;
            /**
             * @description All liabilities.
             * @example 117493553
             */
            totalLiabilities: number;
            /**
             * @description Full amount of the line of credit.
             * @example 10000000
             */
            totalLineOfCredit: number;
        };
        /** @description Ratio beyond the fixed ones. */
        CustomRatio: {
            /**
             * @description Name of the ratio.
             * @example Equity to Largest Project
             */
            name: string;
            /**
             * @description Value of the ratio.
             * @example 0.0123
             */
            value: number;
        };
        /** @description Ratios that follow from the figures of the statement. */
        StatementMetrics: {
            /**
             * @description Turnover of the receivables.
             * @example 5.3659
             */
            accountsReceivableTurnover: number;
            /**
             * @description Turnover of the assets.
             * @example 5.2216
             */
            assetTurnoverRatio: number;
            /**
             * @description Cash in relation to overbillings.
             * @example 0.2574
             */
            cashToOverbillings: number;
            /**
             * @description Current assets in relation to current liabilities.
             * @example 1.3979
             */
            currentRatio: number;
            /**
             * @description How many days the cash lasts.
             * @example 277.4554
             */
            daysOfCashOnHand: number;
            /**
             * @description Debt without the cash, in relation to equity.
             * @example 3.4545
             */
            debtLessCashToEquity: number;
            /**
             * @description Debt in relation to assets.
             * @example 0.9999
             */
            debtRatio: number;
            /**
             * @description Debt in relation to equity.
             * @example 2.6565
             */
            debtToEquity: number;
            /**
             * @description Equity in relation to sales.
             * @example 0.2132
             */
            equityToSales: number;
            /**
             * @description Equity in relation to all liabilities.
             * @example 0.5874
             */
            equityToTotalLiabilities: number;
            /**
             * @description Gross profit in relation to sales.
             * @example 0.0563
             */
            grossProfitMargin: number;
            /**
             * @description Net profit in relation to sales.
             * @example 0.0963
             */
            netProfitMargin: number;
            /**
             * @description Assets at short notice in relation to current liabilities.
             * @example 0.6532
             */
            quickRatio: number;
            /**
             * @description Net income in relation to assets.
             * @example 0.0066
             */
            returnOnAssets: number;
            /**
             * @description Underbillings in relation to current assets.
             * @example 0.0563
             */
            underbillingsToCurrentAssets: number;
            /**
             * @description Underbillings in relation to working capital.
             * @example 0.3669
             */
            underbillingsToWc: number;
            /**
             * @description Compression of the working capital.
             * @example 0.2784
             */
            workingCapitalCompression: number;
            /**
             * @description Working capital in relation to sales.
             * @example 0.6326
             */
            workingCapitalToSales: number;
            /**
             * @description Turnover of the working capital.
             * @example 9.9999
             */
            workingCapitalTurnover: number;
            /** @description Further ratios, each with its name. */
            customRatios: components["schemas"]["CustomRatio"][];
        };
        /** @description Financial statement of the company. */
        FinancialStatement: {
            /**
             * @description Length of time that the statement covers.
             * @example 12
             */
            period: number;
            /**
             * @description How far the statement was examined.
             *
             *     Known values: `REVIEWED`.
             * @example REVIEWED
             */
            type: string;
            /**
             * Format: date
             * @description Day that the statement is made up to.
             * @example 2019-12-31
             */
            date: string;
            rawData: components["schemas"]["StatementRawData"];
            metrics: components["schemas"]["StatementMetrics"];
        };
        /** @description Figures on the finances and the safety of one subcontractor, from its questionnaire. */
        Financial: {
            /**
             * @description BuildingConnected ID of the subcontractor; it identifies the record as well.
             * @example 59d2b8660675250927442cbf
             */
            id: string;
            /**
             * @description General contractor's own ID for the subcontractor; null where none was set.
             * @example 98h2fbd84k9s322ch
             */
            uniqueId: string | null;
            /**
             * @description Company that handed in the questionnaire.
             * @example Gr8 Builders Inc.
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
             * @description Kind of number that `federalTaxId` holds. Not in older records.
             *
             *     Known values: `US_FEIN`, `US_SSN`, `CAN_BN`, `OTHER`.
             * @example US_FEIN
             */
            taxIdType?: string;
            /**
             * @description Tax number of the company. Not in older records.
             * @example 123456789
             */
            federalTaxId?: string;
            /**
             * @description Score of the risk that the company is.
             * @example 2
             */
            riskEvaluationScore: number;
            benchmarks: components["schemas"]["FinancialBenchmarks"];
            keyMetrics: components["schemas"]["KeyMetrics"];
            /** @description Financial statements of the company, with what TradeTapp works out from them. */
            statements: components["schemas"]["FinancialStatement"][];
        };
        /** @description Page of the records on finances and safety. */
        FinancialPage: {
            pagination: components["schemas"]["TradeTappPagination"];
            /** @description Records on this page, which may be none. */
            results: components["schemas"]["Financial"][];
        };
        /**
         * @description One time, or a range `A..B`, `A..` or `..B`, of which the lower bound belongs to it and the upper does not; each written `YYYY-MM-DDThh:mm:ss.SSSZ`.
         * @example 2026-01-01T00:00:00.000Z..2026-02-01T00:00:00.000Z
         */
        TimeOrRange: string;
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
             * @example Site Office
             */
            referenceContactName: string;
            /**
             * @description Telephone number of that person.
             * @example 9145556326
             */
            referenceContactPhone: string;
            /**
             * @description E-mail address of that person.
             * @example site@example.com
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
             * @example Accounting Desk
             */
            contactName: string;
            /**
             * @description Telephone number of the person.
             * @example 6035556263
             */
            contactPhone: string;
            /**
             * @description E-mail address of the person.
             * @example accounting@example.com
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
        /** @description Page of the offices of the company; in a qualification the first one. */
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
        /** @description Page of the custom questions of the questionnaire, with the answers; in a qualification the first one. */
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
             * @example Insurance Desk
             */
            insuranceBrokerContactName: string;
            /**
             * @description Telephone number of the contact at the insurance broker.
             * @example 9145554549
             */
            insuranceBrokerContactPhone: string;
            /**
             * @description E-mail address of the contact at the insurance broker.
             * @example insurance@example.com
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
             * @example Surety Desk
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
             * @example Business Desk
             */
            bankContactName: string;
            /**
             * @description Telephone number of the contact at the bank.
             * @example 8445551844
             */
            bankContactPhone: string;
            /**
             * @description E-mail address of the contact at the bank.
             * @example business@example.com
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
        /** @description Page of the qualifications. */
        QualificationPage: {
            pagination: components["schemas"]["TradeTappPagination"];
            /** @description Qualifications on this page, which may be none. */
            results: components["schemas"]["Qualification"][];
        };
        /** @description Subcontractor that a flag is about. */
        FlagCompany: {
            /**
             * @description BuildingConnected ID of the subcontractor.
             * @example 59d2b8660675250927442cbf
             */
            id: string;
            /**
             * @description General contractor's own ID for the subcontractor; null where none was set.
             * @example 98h2fbd84k9s322chr
             */
            uniqueId: string | null;
            /**
             * @description Name of the subcontractor.
             * @example Gr8 Builders
             */
            name: string;
            /**
             * @description Tax number of the subcontractor, without hyphens; the `federalTaxId` of other records.
             * @example 321654876
             */
            taxId: string;
            /**
             * @description Kind of number that `taxId` holds.
             *
             *     Known values: `US_FEIN`, `US_SSN`, `CAN_BN`, `OTHER`.
             * @example US_FEIN
             */
            taxType: string;
        };
        /** @description State that a flag is in or was in. */
        FlagState: {
            /**
             * @description The state.
             *
             *     Known values: `ACTIVE`, `RESOLVED`.
             * @example ACTIVE
             */
            value: string;
            /**
             * @description Why the flag was resolved, or why it is active again. Only where a reason was given.
             * @example The incident has been looked into and settled.
             */
            summary?: string;
            /**
             * Format: date-time
             * @description When the flag got this state.
             * @example 2017-05-04T14:11:35.100929Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the state was last changed.
             * @example 2017-05-04T14:11:35.100929Z
             */
            updatedAt: string;
            createdBy: components["schemas"]["Person"];
        };
        /** @description Page of the states that a flag has had, newest first. Within a flag it is the first page, and comes only where `include` asks for it. */
        FlagStatePage: {
            pagination: components["schemas"]["TradeTappPagination"];
            /** @description States on this page. */
            results: components["schemas"]["FlagState"][];
        };
        /** @description Risk or concern that a general contractor has noted down about a subcontractor. */
        Flag: {
            /**
             * @description ID of the flag.
             * @example 1234
             */
            id: number;
            company: components["schemas"]["FlagCompany"];
            /**
             * @description Name of the flag.
             * @example Safety Concern
             */
            name: string;
            /**
             * @description What the flag has to do with.
             *
             *     Known values: `GENERAL`, `INSURANCE`, `SAFETY`, `FINANCIAL`, `PROJECT`, `COMMUNICATION`, `OTHER`.
             * @example GENERAL
             */
            type: string;
            /**
             * @description How much weight the flag has.
             *
             *     Known values: `HIGH`, `MEDIUM`, `LOW`.
             * @example HIGH
             */
            priority: string;
            /**
             * Format: date
             * @description Day of what the flag was raised for.
             * @example 2017-05-21
             */
            eventDate: string;
            /**
             * @description What happened, in short.
             * @example Several injuries on one site within a month.
             */
            summary: string;
            /**
             * @description Whether an alert shows up when the subcontractor or its invitation is opened in TradeTapp.
             * @example true
             */
            triggerAlert: boolean;
            /**
             * @description Who sees the flag. True: also those in the linked BuildingConnected company who have no TradeTapp account; false: users of TradeTapp alone. The subcontractor sees it in neither case.
             * @example false
             */
            isVisibleInPlatform: boolean;
            /**
             * @description Proposal that the flag came from. Only for a flag that came from one.
             * @example 1234
             */
            flagProposalId?: number;
            /**
             * Format: date-time
             * @description When the flag was created.
             * @example 2017-05-04T14:11:35.100929Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the flag was last changed.
             * @example 2017-05-04T14:11:35.100929Z
             */
            updatedAt: string;
            createdBy: components["schemas"]["Person"];
            state: components["schemas"]["FlagState"];
            stateHistory?: components["schemas"]["FlagStatePage"];
        };
        /** @description Page of the flags. */
        FlagPage: {
            pagination: components["schemas"]["TradeTappPagination"];
            /** @description Flags on this page, which may be none. */
            results: components["schemas"]["Flag"][];
        };
        /** @description Flag to create, and the subcontractor it is about, named by `companyId` or by `taxId`. */
        NewFlag: {
            /**
             * @description Subcontractor, by its BuildingConnected company ID. Needed where there is no `taxId`.
             * @example 59d2b8660675250927442cbf
             */
            companyId?: string;
            /**
             * @description Subcontractor, by its tax number; hyphens do not matter. Needed where there is no `companyId`. Send `taxType` too, as the number alone may not be unique.
             * @example 321654876
             */
            taxId?: string;
            /**
             * @description Kind of number that `taxId` holds. Goes with `taxId` only.
             * @example US_FEIN
             * @enum {string}
             */
            taxType?: "US_FEIN" | "US_SSN" | "CAN_BN" | "OTHER";
            /**
             * Format: date
             * @description Day of what the flag is raised for.
             * @example 2017-05-21
             */
            eventDate: string;
            /**
             * @description Name of the flag.
             * @example Safety Concern
             */
            name: string;
            /**
             * @description How much weight the flag has.
             * @example HIGH
             * @enum {string}
             */
            priority: "HIGH" | "MEDIUM" | "LOW";
            /**
             * @description What happened, in short.
             * @example Several injuries on one site within a month.
             */
            summary: string;
            /**
             * @description What the flag has to do with.
             * @example GENERAL
             * @enum {string}
             */
            type: "GENERAL" | "INSURANCE" | "SAFETY" | "FINANCIAL" | "PROJECT" | "COMMUNICATION" | "OTHER";
            /**
             * @description Whether an alert shows up when the subcontractor or its invitation is opened in TradeTapp.
             * @default false
             * @example true
             */
            triggerAlert?: boolean;
            /**
             * @description Who sees the flag. True: also those in the linked BuildingConnected company who have no TradeTapp account; false: users of TradeTapp alone.
             * @example false
             */
            isVisibleInPlatform?: boolean;
        } & (unknown | unknown);
        /** @description State to put the flag in. */
        FlagStateChange: {
            /**
             * @description `RESOLVED` settles the flag, `ACTIVE` opens it again.
             * @example RESOLVED
             * @enum {string}
             */
            value: "ACTIVE" | "RESOLVED";
            /**
             * @description Why the flag is resolved, or why it is active again.
             * @example The incident has been looked into and settled.
             */
            summary?: string;
        };
        /** @description Properties of the flag to change, none of them needed. */
        FlagChanges: {
            /**
             * Format: date
             * @description Day of what the flag was raised for.
             * @example 2017-05-21
             */
            eventDate?: string;
            /**
             * @description Name of the flag.
             * @example Safety Concern
             */
            name?: string;
            /**
             * @description How much weight the flag has.
             * @example MEDIUM
             * @enum {string}
             */
            priority?: "HIGH" | "MEDIUM" | "LOW";
            /**
             * @description What happened, in short.
             * @example Several injuries on one site within a month.
             */
            summary?: string;
            /**
             * @description What the flag has to do with.
             * @example SAFETY
             * @enum {string}
             */
            type?: "GENERAL" | "INSURANCE" | "SAFETY" | "FINANCIAL" | "PROJECT" | "COMMUNICATION" | "OTHER";
            /**
             * @description Whether an alert shows up when the subcontractor or its invitation is opened in TradeTapp.
             * @example true
             */
            triggerAlert?: boolean;
            state?: components["schemas"]["FlagStateChange"];
        };
    };
    responses: {
        /** @description A parameter or the body is not as it should be. */
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
        /** @description Too many calls were made. `Retry-After`, where it comes, tells the wait. */
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
        /** @description There is no such flag. */
        FlagNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TradeTappError"];
            };
        };
    };
    parameters: {
        /**
         * @description General contractor to act for, by its BuildingConnected company ID. Only for callers who belong to the parent company of general contractors in TradeTapp; `getCurrentUser` lists these.
         * @example 5a1f0c3e9b7d4a0012c4e8f1
         */
        generalContractorCompanyId: string;
        /**
         * @description Only the subcontractor with this ID, which the general contractor has given it.
         * @example 98h2fbd84k9s322chr
         */
        uniqueIdFilter: string;
        /**
         * @description Only the subcontractor with this tax number.
         * @example 123456789
         */
        federalTaxIdFilter: string;
        /**
         * @description Only companies whose own name or whose parent's name fits this regular expression; upper and lower case count alike. Text that is no valid expression has to match exactly.
         * @example gr8
         */
        searchText: string;
        /**
         * @description Most records of one page, up to 40. Left out, it is 20.
         * @example 20
         */
        recordLimit: number;
        /**
         * @description Where the page starts: the `pagination.cursorState` of the page before, unchanged. Leave it out for the first page.
         * @example cD0xMTA4Ng==
         */
        cursorState: string;
        /**
         * @description Subcontractor, by its BuildingConnected company ID, which TradeTapp shares.
         * @example 59d2b8660675250927442cbf
         */
        companyId: string;
        /**
         * @description Most entries of one page, up to 100. Left out, it is 50.
         * @example 50
         */
        answerLimit: number;
        /**
         * @description `stateHistory` adds to each flag the states it has had; without it they are left out.
         * @example stateHistory
         */
        include: "stateHistory";
        /**
         * @description Flag, by its ID.
         * @example 1234
         */
        flagId: number;
    };
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
     * Get the current user.
     *
     * Who the token acts for: the person, the company and the enterprise it is part of, and what both may do in TradeTapp. Callers from a parent company find here the general contractors that they can name in the header `general-contractor-company-id` elsewhere.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://github.com/autodesk-platform-services/aps-building-connected-postman.collection
     */
    getCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The current user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * List the finances of subcontractors.
     *
     * Figures on finances and safety that rest on the questionnaires, a record for each subcontractor. There is no filter by time, and the records do not say when they changed.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/en/docs/buildingconnected/v2/reference/http/tradetapp-financials-GET
     */
    listFinancials: {
        parameters: {
            query?: {
                /**
                 * @description Only the subcontractor with this ID, which the general contractor has given it.
                 * @example 98h2fbd84k9s322chr
                 */
                "filter[uniqueId]"?: components["parameters"]["uniqueIdFilter"];
                /**
                 * @description Only the subcontractor with this tax number.
                 * @example 123456789
                 */
                "filter[federalTaxId]"?: components["parameters"]["federalTaxIdFilter"];
                /**
                 * @description Only companies whose own name or whose parent's name fits this regular expression; upper and lower case count alike. Text that is no valid expression has to match exactly.
                 * @example gr8
                 */
                searchText?: components["parameters"]["searchText"];
                /**
                 * @description Most records of one page, up to 40. Left out, it is 20.
                 * @example 20
                 */
                limit?: components["parameters"]["recordLimit"];
                /**
                 * @description Where the page starts: the `pagination.cursorState` of the page before, unchanged. Leave it out for the first page.
                 * @example cD0xMTA4Ng==
                 */
                cursorState?: components["parameters"]["cursorState"];
            };
            header?: {
                /**
                 * @description General contractor to act for, by its BuildingConnected company ID. Only for callers who belong to the parent company of general contractors in TradeTapp; `getCurrentUser` lists these.
                 * @example 5a1f0c3e9b7d4a0012c4e8f1
                 */
                "general-contractor-company-id"?: components["parameters"]["generalContractorCompanyId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the records that fit, which may be none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancialPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Get the finances of a subcontractor.
     *
     * Figures on the finances and the safety of one subcontractor, with its financial statements, which are not paged.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://github.com/autodesk-platform-services/aps-building-connected-postman.collection
     */
    getFinancial: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description General contractor to act for, by its BuildingConnected company ID. Only for callers who belong to the parent company of general contractors in TradeTapp; `getCurrentUser` lists these.
                 * @example 5a1f0c3e9b7d4a0012c4e8f1
                 */
                "general-contractor-company-id"?: components["parameters"]["generalContractorCompanyId"];
            };
            path: {
                /**
                 * @description Subcontractor, by its BuildingConnected company ID, which TradeTapp shares.
                 * @example 59d2b8660675250927442cbf
                 */
                companyId: components["parameters"]["companyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Finances of the subcontractor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Financial"];
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
    /**
     * List the qualifications of subcontractors.
     *
     * What subcontractors stated in the questionnaire, and how the general contractor judged them, a record for each. To follow changes, keep the latest `updatedAt` and ask for what was updated since. Offices and custom questions in a record are the first page of a list of their own.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/en/docs/buildingconnected/v2/reference/http/tradetapp-qualifications-GET
     */
    listQualifications: {
        parameters: {
            query?: {
                /**
                 * @description Only records whose questionnaire was last changed at this time or within this range. Before April 2024 it had the name `filter[dateUpdated]`.
                 * @example 2026-01-01T00:00:00.000Z..
                 */
                "filter[updatedAt]"?: components["schemas"]["TimeOrRange"];
                /**
                 * @description Only the subcontractor with this ID, which the general contractor has given it.
                 * @example 98h2fbd84k9s322chr
                 */
                "filter[uniqueId]"?: components["parameters"]["uniqueIdFilter"];
                /**
                 * @description Only the subcontractor with this tax number.
                 * @example 123456789
                 */
                "filter[federalTaxId]"?: components["parameters"]["federalTaxIdFilter"];
                /**
                 * @description Only companies whose own name or whose parent's name fits this regular expression; upper and lower case count alike. Text that is no valid expression has to match exactly.
                 * @example gr8
                 */
                searchText?: components["parameters"]["searchText"];
                /**
                 * @description Most records of one page, up to 40. Left out, it is 20.
                 * @example 20
                 */
                limit?: components["parameters"]["recordLimit"];
                /**
                 * @description Where the page starts: the `pagination.cursorState` of the page before, unchanged. Leave it out for the first page.
                 * @example cD0xMTA4Ng==
                 */
                cursorState?: components["parameters"]["cursorState"];
            };
            header?: {
                /**
                 * @description General contractor to act for, by its BuildingConnected company ID. Only for callers who belong to the parent company of general contractors in TradeTapp; `getCurrentUser` lists these.
                 * @example 5a1f0c3e9b7d4a0012c4e8f1
                 */
                "general-contractor-company-id"?: components["parameters"]["generalContractorCompanyId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the qualifications that fit, which may be none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualificationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Get the qualification of a subcontractor.
     *
     * What a subcontractor stated in the questionnaire, and how the general contractor judged it. Offices and custom questions come as the first page of a list with its own pagination; `listOfficeAddresses` and `listCustomQuestions` have them all. There is no record for a company that was invited but has never handed in anything.
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
                 * @description General contractor to act for, by its BuildingConnected company ID. Only for callers who belong to the parent company of general contractors in TradeTapp; `getCurrentUser` lists these.
                 * @example 5a1f0c3e9b7d4a0012c4e8f1
                 */
                "general-contractor-company-id"?: components["parameters"]["generalContractorCompanyId"];
            };
            path: {
                /**
                 * @description Subcontractor, by its BuildingConnected company ID, which TradeTapp shares.
                 * @example 59d2b8660675250927442cbf
                 */
                companyId: components["parameters"]["companyId"];
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
    /**
     * List the offices of a subcontractor.
     *
     * Addresses of all offices that the subcontractor named in the questionnaire.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://github.com/autodesk-platform-services/aps-building-connected-postman.collection
     */
    listOfficeAddresses: {
        parameters: {
            query?: {
                /**
                 * @description Most entries of one page, up to 100. Left out, it is 50.
                 * @example 50
                 */
                limit?: components["parameters"]["answerLimit"];
                /**
                 * @description Where the page starts: the `pagination.cursorState` of the page before, unchanged. Leave it out for the first page.
                 * @example cD0xMTA4Ng==
                 */
                cursorState?: components["parameters"]["cursorState"];
            };
            header?: {
                /**
                 * @description General contractor to act for, by its BuildingConnected company ID. Only for callers who belong to the parent company of general contractors in TradeTapp; `getCurrentUser` lists these.
                 * @example 5a1f0c3e9b7d4a0012c4e8f1
                 */
                "general-contractor-company-id"?: components["parameters"]["generalContractorCompanyId"];
            };
            path: {
                /**
                 * @description Subcontractor, by its BuildingConnected company ID, which TradeTapp shares.
                 * @example 59d2b8660675250927442cbf
                 */
                companyId: components["parameters"]["companyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the offices, which may be empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeAddressPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * List a subcontractor's answers to custom questions.
     *
     * All custom questions of the questionnaire that the subcontractor filled in, each with its answer.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/en/docs/buildingconnected/v2/reference/http/tradetapp-qualifications-companyId-custom-questions-GET
     */
    listCustomQuestions: {
        parameters: {
            query?: {
                /**
                 * @description Most entries of one page, up to 100. Left out, it is 50.
                 * @example 50
                 */
                limit?: components["parameters"]["answerLimit"];
                /**
                 * @description Where the page starts: the `pagination.cursorState` of the page before, unchanged. Leave it out for the first page.
                 * @example cD0xMTA4Ng==
                 */
                cursorState?: components["parameters"]["cursorState"];
            };
            header?: {
                /**
                 * @description General contractor to act for, by its BuildingConnected company ID. Only for callers who belong to the parent company of general contractors in TradeTapp; `getCurrentUser` lists these.
                 * @example 5a1f0c3e9b7d4a0012c4e8f1
                 */
                "general-contractor-company-id"?: components["parameters"]["generalContractorCompanyId"];
            };
            path: {
                /**
                 * @description Subcontractor, by its BuildingConnected company ID, which TradeTapp shares.
                 * @example 59d2b8660675250927442cbf
                 */
                companyId: components["parameters"]["companyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the questions, which may be empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomQuestionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * List flags.
     *
     * Risks and concerns that the general contractor has noted down about subcontractors. The states that a flag has had come along on request.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/blog/tradetapp-released-api-risk-flags
     */
    listFlags: {
        parameters: {
            query?: {
                /**
                 * @description Only flags of this subcontractor, by its BuildingConnected company ID.
                 * @example 59d2b8660675250927442cbf
                 */
                "filter[company.id]"?: string;
                /**
                 * @description Only flags of this subcontractor, by the ID that the general contractor has given it, in TradeTapp or in a system of its own.
                 * @example 98h2fbd84k9s322chr
                 */
                "filter[company.uniqueId]"?: string;
                /**
                 * @description Only flags of this subcontractor, by its tax number; hyphens do not matter. Send `filter[company.taxType]` too, as the number alone may not be unique.
                 * @example 321654876
                 */
                "filter[company.taxId]"?: string;
                /**
                 * @description Kind of number that `filter[company.taxId]` holds. Goes with that parameter.
                 * @example US_FEIN
                 */
                "filter[company.taxType]"?: "US_FEIN" | "US_SSN" | "CAN_BN" | "OTHER";
                /**
                 * @description Only flags of this type.
                 * @example SAFETY
                 */
                "filter[type]"?: "GENERAL" | "INSURANCE" | "SAFETY" | "FINANCIAL" | "PROJECT" | "COMMUNICATION" | "OTHER";
                /**
                 * @description Only flags of this priority.
                 * @example HIGH
                 */
                "filter[priority]"?: "HIGH" | "MEDIUM" | "LOW";
                /**
                 * @description Only flags that are in this state now.
                 * @example ACTIVE
                 */
                "filter[state]"?: "ACTIVE" | "RESOLVED";
                /**
                 * @description Only flags about what happened on this day or within this range. One day, or a range `A..B`, `A..` or `..B`, of which the lower bound belongs to it and the upper does not; each written `YYYY-MM-DD`.
                 * @example 2026-01-01..2026-02-01
                 */
                "filter[eventDate]"?: string;
                /**
                 * @description Only flags that trigger an alert, or only those that do not.
                 * @example true
                 */
                "filter[triggerAlert]"?: boolean;
                /**
                 * @description Only flags that were created at this time or within this range.
                 * @example 2026-01-01T00:00:00.000Z..
                 */
                "filter[createdAt]"?: components["schemas"]["TimeOrRange"];
                /**
                 * @description Only flags that were last changed at this time or within this range.
                 * @example 2026-01-01T00:00:00.000Z..
                 */
                "filter[updatedAt]"?: components["schemas"]["TimeOrRange"];
                /**
                 * @description Properties to sort by, the weightiest first, each with `asc` or `desc` after a blank. Downwards, priorities go from `HIGH` through `MEDIUM` to `LOW`; types are sorted by the alphabet.
                 * @example [
                 *       "eventDate desc",
                 *       "name asc"
                 *     ]
                 */
                sort?: string[];
                /**
                 * @description `stateHistory` adds to each flag the states it has had; without it they are left out.
                 * @example stateHistory
                 */
                include?: components["parameters"]["include"];
                /**
                 * @description Most flags of one page, up to 100. Left out, it is 20.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Where the page starts: the `pagination.cursorState` of the page before, unchanged. Leave it out for the first page.
                 * @example cD0xMTA4Ng==
                 */
                cursorState?: components["parameters"]["cursorState"];
            };
            header?: {
                /**
                 * @description General contractor to act for, by its BuildingConnected company ID. Only for callers who belong to the parent company of general contractors in TradeTapp; `getCurrentUser` lists these.
                 * @example 5a1f0c3e9b7d4a0012c4e8f1
                 */
                "general-contractor-company-id"?: components["parameters"]["generalContractorCompanyId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the flags that fit. It may be empty although more pages follow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Create a flag.
     *
     * Notes down a risk or a concern about a subcontractor, which is named by its BuildingConnected company ID or by its tax number.
     *
     * Needs a three-legged token with `data:create`.
     *
     * @see https://aps.autodesk.com/blog/tradetapp-released-api-risk-flags
     */
    createFlag: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description General contractor to act for, by its BuildingConnected company ID. Only for callers who belong to the parent company of general contractors in TradeTapp; `getCurrentUser` lists these.
                 * @example 5a1f0c3e9b7d4a0012c4e8f1
                 */
                "general-contractor-company-id"?: components["parameters"]["generalContractorCompanyId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFlag"];
            };
        };
        responses: {
            /** @description The flag exists. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Flag"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Get a flag.
     *
     * One flag; on request with the first page of the states it has had.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/blog/tradetapp-released-api-risk-flags
     */
    getFlag: {
        parameters: {
            query?: {
                /**
                 * @description `stateHistory` adds to each flag the states it has had; without it they are left out.
                 * @example stateHistory
                 */
                include?: components["parameters"]["include"];
            };
            header?: {
                /**
                 * @description General contractor to act for, by its BuildingConnected company ID. Only for callers who belong to the parent company of general contractors in TradeTapp; `getCurrentUser` lists these.
                 * @example 5a1f0c3e9b7d4a0012c4e8f1
                 */
                "general-contractor-company-id"?: components["parameters"]["generalContractorCompanyId"];
            };
            path: {
                /**
                 * @description Flag, by its ID.
                 * @example 1234
                 */
                flagId: components["parameters"]["flagId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Flag"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FlagNotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Delete a flag.
     *
     * Deletes a flag. To keep it on record, resolve it with `updateFlag`.
     *
     * Needs a three-legged token with `data:write`.
     *
     * @see https://aps.autodesk.com/blog/tradetapp-released-api-risk-flags
     */
    deleteFlag: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description General contractor to act for, by its BuildingConnected company ID. Only for callers who belong to the parent company of general contractors in TradeTapp; `getCurrentUser` lists these.
                 * @example 5a1f0c3e9b7d4a0012c4e8f1
                 */
                "general-contractor-company-id"?: components["parameters"]["generalContractorCompanyId"];
            };
            path: {
                /**
                 * @description Flag, by its ID.
                 * @example 1234
                 */
                flagId: components["parameters"]["flagId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flag is gone. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FlagNotFound"];
            /** @description More than one flag matches where there should be one. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TradeTappError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Update a flag.
     *
     * Changes properties of a flag, resolves it, or opens it again. The subcontractor stays the same.
     *
     * Needs a three-legged token with `data:write`.
     *
     * @see https://aps.autodesk.com/blog/tradetapp-released-api-risk-flags
     */
    updateFlag: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description General contractor to act for, by its BuildingConnected company ID. Only for callers who belong to the parent company of general contractors in TradeTapp; `getCurrentUser` lists these.
                 * @example 5a1f0c3e9b7d4a0012c4e8f1
                 */
                "general-contractor-company-id"?: components["parameters"]["generalContractorCompanyId"];
            };
            path: {
                /**
                 * @description Flag, by its ID.
                 * @example 1234
                 */
                flagId: components["parameters"]["flagId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlagChanges"];
            };
        };
        responses: {
            /** @description The flag as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Flag"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FlagNotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * List the states of a flag.
     *
     * All states that a flag has had, the newest first, each with who set it and why.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/blog/tradetapp-released-api-risk-flags
     */
    listFlagStates: {
        parameters: {
            query?: {
                /**
                 * @description Most states of one page, up to 100. Left out, it is 50.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Where the page starts: the `pagination.cursorState` of the page before, unchanged. Leave it out for the first page.
                 * @example cD0xMTA4Ng==
                 */
                cursorState?: components["parameters"]["cursorState"];
            };
            header?: {
                /**
                 * @description General contractor to act for, by its BuildingConnected company ID. Only for callers who belong to the parent company of general contractors in TradeTapp; `getCurrentUser` lists these.
                 * @example 5a1f0c3e9b7d4a0012c4e8f1
                 */
                "general-contractor-company-id"?: components["parameters"]["generalContractorCompanyId"];
            };
            path: {
                /**
                 * @description Flag, by its ID.
                 * @example 1234
                 */
                flagId: components["parameters"]["flagId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the states. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagStatePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FlagNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
