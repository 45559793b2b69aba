// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

/// @title Which devices are registered, where a network's governance asks somebody: a maker's list, an installer's, a fee.
interface IAdmission {
    /// @param model `resource/model` in ASCII, right-padded with zeros.
    function mayRegister(address owner, bytes32 device, bytes32 model) external returns (bool);
}
