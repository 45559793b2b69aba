// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

/// @title Who is behind an account, as far as rules of shares ask: part of ERC-3643's IIdentityRegistry.
interface IIdentities {
    /// Of one person or company, however many accounts it has; zero for nobody.
    function identity(address account) external view returns (address);

    /// ISO 3166-1 numeric.
    function investorCountry(address account) external view returns (uint16);

    function isVerified(address account) external view returns (bool);
}
