// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IIdentities} from "../shares/compliance/IIdentities.sol";

/// @title For tests and examples: its maker says who is who.
contract PlainIdentities is IIdentities {
    address private immutable _maker = msg.sender;
    mapping(address account => address) public identity;
    mapping(address account => uint16) public investorCountry;

    error PlainIdentities_NotMaker(address caller);

    function set(address account, address who, uint16 country) external {
        if (msg.sender != _maker) revert PlainIdentities_NotMaker(msg.sender);
        (identity[account], investorCountry[account]) = (who, country);
    }

    function isVerified(address account) external view returns (bool) {
        return identity[account] != address(0);
    }
}
