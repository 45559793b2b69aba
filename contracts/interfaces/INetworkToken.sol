// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @title A network's token: OpenZeppelin's ERC-20 with burning and permits (ERC-2612), and what is its own.
interface INetworkToken is IERC20 {
    error NetworkToken_NotEmission(address caller);

    /// By the factory, at the launch.
    function initialize(string calldata name, string calldata symbol) external;

    /// By Emission alone.
    function mint(address to, uint256 amount) external;

    function emission() external view returns (address);
}
