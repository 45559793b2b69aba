// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IIdentities} from "./IIdentities.sol";
import {PeopleModule, ShareModule} from "./ShareModule.sol";

/// @title Shares go to people of listed countries alone.
contract CountryModule is ShareModule {
    IIdentities private immutable _people;
    mapping(uint16 country => bool) public isAllowed;

    constructor(IIdentities people, uint16[] memory countries) {
        _people = people;
        for (uint256 i = 0; i < countries.length; ++i) {
            isAllowed[countries[i]] = true;
        }
    }

    function moduleCheck(address, address to, uint256, address) external view returns (bool) {
        return isAllowed[_people.investorCountry(to)];
    }

    function name() external pure returns (string memory) {
        return "Country";
    }
}

/// @title Nobody holds more than so many shares, over all accounts.
contract MaxBalanceModule is PeopleModule {
    uint256 public immutable most;

    constructor(IIdentities people, uint256 most_) PeopleModule(people) {
        most = most_;
    }

    function moduleCheck(address from, address to, uint256 value, address) external view returns (bool) {
        address identity = _identityOf(to);
        if (from != address(0) && _identityOf(from) == identity) return true;
        return _held[identity] + value <= most;
    }

    function name() external pure returns (string memory) {
        return "MaxBalance";
    }
}

/// @title Never more than so many people hold shares.
contract MaxHoldersModule is PeopleModule {
    uint256 public immutable most;

    constructor(IIdentities people, uint256 most_) PeopleModule(people) {
        most = most_;
    }

    function moduleCheck(address from, address to, uint256 value, address) external view returns (bool) {
        if (value == 0 || _held[_identityOf(to)] > 0) return true;
        bool leaves = from != address(0) && _held[_identityOf(from)] <= value;
        return _holders - (leaves ? 1 : 0) < most;
    }

    function name() external pure returns (string memory) {
        return "MaxHolders";
    }
}

/// @title Shares stay with those they were first given to until a time, seconds since 1970.
contract LockUpModule is ShareModule {
    uint256 public immutable until;

    constructor(uint256 until_) {
        until = until_;
    }

    function moduleCheck(address from, address, uint256, address) external view returns (bool) {
        return from == address(0) || block.timestamp >= until;
    }

    function name() external pure returns (string memory) {
        return "LockUp";
    }
}
