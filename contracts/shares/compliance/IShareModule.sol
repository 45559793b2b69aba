// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

/// @title One rule of who may hold shares: the IModule of ERC-3643. A module belongs to one compliance, which it is told of once.
interface IShareModule {
    error ShareModule_NotCompliance(address caller);
    error ShareModule_BoundBefore(address compliance);

    function bindCompliance(address compliance) external;
    function unbindCompliance(address compliance) external;
    function isComplianceBound(address compliance) external view returns (bool);
    function moduleTransferAction(address from, address to, uint256 value) external;
    function moduleMintAction(address to, uint256 value) external;
    function moduleBurnAction(address from, uint256 value) external;
    function moduleCheck(address from, address to, uint256 value, address compliance)
        external
        view
        returns (bool);
    function canComplianceBind(address compliance) external view returns (bool);
    function isPlugAndPlay() external pure returns (bool);
    function name() external pure returns (string memory);
}
